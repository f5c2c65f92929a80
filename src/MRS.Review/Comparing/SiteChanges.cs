namespace MRS.Review.Comparing;

/// <summary>All that differs between two states of the site.</summary>
public sealed record SiteChanges
{
    /// <summary>The pages, by kind of change and address.</summary>
    public required IReadOnlyList<PageChange> Pages { get; init; }

    /// <summary>What no single page shows.</summary>
    public required IReadOnlyList<OtherChange> Others { get; init; }

    /// <summary>Problems that were not there before.</summary>
    public required IReadOnlyList<ReviewProblem> NewProblems { get; init; }

    /// <summary>Errors that were there before and are the reason why nothing can be built.</summary>
    public IReadOnlyList<ReviewProblem> OldErrors { get; init; } = [];

    /// <summary>Problems that are there no more.</summary>
    public required IReadOnlyList<ReviewProblem> SolvedProblems { get; init; }

    /// <summary>Why the pages could not be compared, in the program's own words; null if they were.</summary>
    public string? Obstacle { get; init; }

    /// <summary>Whether nothing that anyone would see differs.</summary>
    public bool IsNone => Pages.Count == 0 && Others.Count == 0 && Obstacle is null;
}
