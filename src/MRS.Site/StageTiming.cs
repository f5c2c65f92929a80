namespace MRS.Site;

/// <summary>What a stage took.</summary>
public sealed record StageTiming(string Stage, TimeSpan Time);
