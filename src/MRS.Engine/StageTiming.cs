namespace MRS.Engine;

/// <summary>How long a stage took.</summary>
public sealed record StageTiming(string Stage, TimeSpan Time)
{
    /// <summary>How many pieces of slow work it did; null if it does none.</summary>
    public int? Made { get; init; }

    /// <summary>How many pieces came from the cache; null if it does none.</summary>
    public int? Cached { get; init; }
}
