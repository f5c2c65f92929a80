namespace MRS.Review.Comparing;

/// <summary>What happened to a block or a page.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It was changed.</summary>
    Changed,

    /// <summary>It has another address. Only pages move.</summary>
    Moved,

    /// <summary>It was removed.</summary>
    Removed,
}
