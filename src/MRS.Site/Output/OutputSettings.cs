namespace MRS.Site.Output;

/// <summary>What the output folder needs to know besides where it is.</summary>
public sealed record OutputSettings
{
    /// <summary>The folder of the content, which must never be written into; null if there is none.</summary>
    public string? ContentDirectory { get; init; }

    /// <summary>How long to wait for another build that writes into the same folder before giving up.</summary>
    public TimeSpan LockWait { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Takes a line for the person who waits.</summary>
    public Action<string> Say { get; init; } = _ => { };

    /// <summary>How the new site takes the place of the old one.</summary>
    public ExchangeKind Exchange { get; init; } = ExchangeKind.OneStepIfPossible;
}
