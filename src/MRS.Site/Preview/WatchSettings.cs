namespace MRS.Site.Preview;

/// <summary>What a watch needs to know besides the folder.</summary>
public sealed record WatchSettings
{
    /// <summary>How long nothing must happen before a call back: as long as a program takes to write a small file.</summary>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromMilliseconds(5);

    /// <summary>How long after the last change to call back once more, to look for what no one told of; never if not given.</summary>
    public TimeSpan? Again { get; init; }

    /// <summary>Files elsewhere of which changes are told as well, as changes of anything.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Takes a line for the person at the terminal.</summary>
    public Action<string> Say { get; init; } = _ => { };
}
