namespace MRS.Site.Output;

/// <summary>The settings of the output folder, besides its path.</summary>
public sealed record OutputSettings
{
    /// <summary>The folder of the content, which must never be written into; null if there is none.</summary>
    public string? ContentDirectory { get; init; }

    /// <summary>How long to wait for another build that writes into the same folder before giving up.</summary>
    public TimeSpan LockWait { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Receives a line for the waiting user.</summary>
    public Action<string> Say { get; init; } = _ => { };

    /// <summary>How the new site replaces the old one.</summary>
    public ExchangeKind Exchange { get; init; } = ExchangeKind.OneStepIfPossible;
}
