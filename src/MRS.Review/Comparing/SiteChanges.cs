namespace MRS.Review.Comparing;

/// <summary>All that differs between two states of the site.</summary>
public sealed record SiteChanges
{
    /// <summary>The pages, by kind of change and address.</summary>
    public required IReadOnlyList<PageChange> Pages { get; init; }

    /// <summary>What no single page shows.</summary>
    public required IReadOnlyList<OtherChange> Others { get; init; }

    /// <summary>New problems.</summary>
    public required IReadOnlyList<ReviewProblem> NewProblems { get; init; }

    /// <summary>Errors that existed before and prevent any build.</summary>
    public IReadOnlyList<ReviewProblem> OldErrors { get; init; } = [];

    /// <summary>Problems that no longer exist.</summary>
    public required IReadOnlyList<ReviewProblem> SolvedProblems { get; init; }

    /// <summary>Why the pages could not be compared; not from the content; null if they were.</summary>
    public string? Obstacle { get; init; }

    /// <summary>Whether there is no visible difference.</summary>
    public bool IsNone => Pages.Count == 0 && Others.Count == 0 && Obstacle is null;
}
