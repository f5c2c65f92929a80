using MRS.Engine.Pages;

namespace MRS.Engine.Editing;

/// <summary>The pages, besides the entry's own, that a change alters.</summary>
/// <param name="Named">The first of them, by address.</param>
/// <param name="More">How many there are besides.</param>
public sealed record OtherPages(IReadOnlyList<string> Named, int More)
{
    private const int MostNamed = 10;

    /// <summary>None.</summary>
    public static readonly OtherPages None = new([], 0);

    /// <summary>Compares two builds.</summary>
    /// <param name="before">The site as it is.</param>
    /// <param name="after">The site with the change.</param>
    /// <param name="own">The address of the entry's own page; null if it has none.</param>
    public static OtherPages Of(BuildResult? before, BuildResult after, string? own)
    {
        if (before is not { Snapshot: not null, BuildContext: not null } || after is not { Snapshot: not null, BuildContext: not null })
        {
            return None;
        }

        var changed = after.BuildContext.Plan.Pages.Select(p => p.Address)
            .Union(before.BuildContext.Plan.Pages.Select(p => p.Address))
            .Where(address => address != own && !IsSame(before, after, DocumentRenderer.FileOf(address)))
            .Order(StringComparer.Ordinal)
            .ToList();
        return new OtherPages([.. changed.Take(MostNamed)], Math.Max(0, changed.Count - MostNamed));
    }

    private static bool IsSame(BuildResult before, BuildResult after, string file) =>
        before.Snapshot!.TryGet(file, out var old) && after.Snapshot!.TryGet(file, out var made)
        && old.Content.Span.SequenceEqual(made.Content.Span);
}
