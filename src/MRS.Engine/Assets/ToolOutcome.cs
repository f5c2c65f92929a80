using MRS.Engine.Files;

namespace MRS.Engine.Assets;

/// <summary>What came of something that a library or a Node script makes.</summary>
/// <param name="State">How it ended.</param>
/// <param name="Message">What it complained of; empty unless it failed.</param>
/// <param name="WasCached">Whether an earlier run had made the files.</param>
public sealed record ToolOutcome(ToolState State, string Message = "", bool WasCached = false)
{
    /// <summary>Node or its packages are not installed.</summary>
    public static readonly ToolOutcome Missing = new(ToolState.Missing);

    /// <summary>Nothing was to be made.</summary>
    public static readonly ToolOutcome Unasked = new(ToolState.Done);

    /// <summary>Its files, by path in ordinal order; none unless it is done.</summary>
    public IReadOnlyList<Artifact> Files { get; init; } = [];

    /// <summary>Whether the files are there.</summary>
    public bool IsDone => State == ToolState.Done;

    /// <summary>It was made now.</summary>
    public static ToolOutcome Made(IReadOnlyList<Artifact> files) => new(ToolState.Done) { Files = files };

    /// <summary>An earlier run had made it.</summary>
    public static ToolOutcome Cached(IReadOnlyList<Artifact> files) => new(ToolState.Done, WasCached: true) { Files = files };

    /// <summary>It was tried and did not go well.</summary>
    public static ToolOutcome Failed(string message) => new(ToolState.Failed, message);
}
