namespace MRS.Content.Problems;

/// <summary>What to do about a problem.</summary>
/// <param name="Text">In plain words; empty if the message says it all.</param>
/// <param name="Mend">The change that does it, where there is only one.</param>
public readonly record struct Hint(string Text, Mend? Mend = null)
{
    /// <summary>A hint for people only.</summary>
    public static implicit operator Hint(string text) => new(text);

    /// <summary>Asks whether a similar word was meant.</summary>
    public static Hint DidYouMean(string written, string near) => DidYouMean(near, new Mend(written, near));

    /// <summary>The same if the word is only part of what is written.</summary>
    public static Hint DidYouMean(string near, Mend mend) => new($"Did you mean \"{near}\"?", mend);

    /// <summary>Says what to write instead.</summary>
    public static Hint Write(string written, string right) => new($"Write {right}.", new Mend(written, right));

    /// <summary>The nearest of several candidates; else all of them, if they are few; else nothing.</summary>
    public static Hint Nearest(string written, IReadOnlyCollection<string> candidates) =>
        Suggestion.Nearest(written, candidates) is string near ? DidYouMean(written, near)
        : candidates.Count is > 0 and <= 30 ? $"Allowed: {string.Join(", ", candidates)}."
        : "";

    /// <summary>The hint for people.</summary>
    public override string ToString() => Text ?? "";
}
