namespace MRS.Site.Tests.Procedures;

/// <summary>What an officer does to one entry: one proposal of the editing form.</summary>
/// <param name="Name">What it is called in a failure.</param>
/// <param name="Edit">The change of the one file.</param>
internal sealed record Step(string Name, Action<MemorySite> Edit)
{
    /// <summary>The steps that must come before this one, since it names what they bring.</summary>
    public IReadOnlyList<Step> After { get; init; } = [];

    /// <summary>Writes a file.</summary>
    public static Step Write(string file, string text, params IReadOnlyList<Step> after) =>
        new(file, site => site.With(file, text)) { After = after };

    /// <summary>Adds to the end of a file.</summary>
    public static Step Append(string file, string text, params IReadOnlyList<Step> after) =>
        new($"add to {file}", site => site.Append(file, text)) { After = after };

    /// <summary>Replaces a text in a file.</summary>
    public static Step Replace(string file, string old, string now, params IReadOnlyList<Step> after) =>
        new($"change {file}", site => site.Replace(file, old, now)) { After = after };

    /// <summary>Every order in which someone can take the steps.</summary>
    public static IEnumerable<IReadOnlyList<Step>> Orders(IReadOnlyList<Step> steps)
    {
        if (steps.Count == 0)
        {
            yield return [];
        }

        foreach (var first in steps.Where(s => !s.After.Any(steps.Contains)))
        {
            foreach (var rest in Orders([.. steps.Where(s => s != first)]))
            {
                yield return [first, .. rest];
            }
        }
    }
}
