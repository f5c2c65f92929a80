namespace MRS.Engine.Editing;

/// <summary>The result of rendering an entry that is not saved yet.</summary>
/// <param name="Html">The page that shows it; empty if none does; null if none can be made yet, so that the last one stays visible.</param>
/// <param name="Message">Why there is none, in an editor's words.</param>
/// <param name="Problems">What the check says of the entry, the gravest first.</param>
public sealed record DraftAnswer(string? Html, string Message, IReadOnlyList<DraftProblem> Problems)
{
    /// <summary>The address of the page; null if there is none.</summary>
    public string? Address { get; init; }

    /// <summary>A day on which readers see a page, where they see none on the day that was asked for.</summary>
    public DateOnly? ShownOn { get; init; }

    /// <summary>What the change makes wrong in other entries, a line for each.</summary>
    public IReadOnlyList<string> Elsewhere { get; init; } = [];

    /// <summary>The other pages that the change alters.</summary>
    public OtherPages Others { get; init; } = OtherPages.None;
}
