namespace MRS.Site.Preview;

/// <summary>The settings of a watch, besides the folder.</summary>
public sealed record WatchSettings
{
    /// <summary>How long nothing must happen before a callback: as long as a program takes to write a small file.</summary>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromMilliseconds(5);

    /// <summary>How long after the last change to call back once more, for changes that were not signalled; never if null.</summary>
    public TimeSpan? Again { get; init; }

    /// <summary>Files elsewhere whose changes are signalled as well, as unknown changes.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Receives a line for the user at the terminal.</summary>
    public Action<string> Say { get; init; } = _ => { };
}
