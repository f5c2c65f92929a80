using MRS.Engine.Files;

namespace MRS.Engine.Assets;

/// <summary>The outcome of a library call or Node script.</summary>
/// <param name="State">How it ended.</param>
/// <param name="Message">The error message; empty unless it failed.</param>
/// <param name="WasCached">Whether an earlier run had made the files.</param>
public sealed record ToolOutcome(ToolState State, string Message = "", bool WasCached = false)
{
    /// <summary>Node or its packages are not installed.</summary>
    public static readonly ToolOutcome Missing = new(ToolState.Missing);

    /// <summary>There was nothing to make.</summary>
    public static readonly ToolOutcome Unasked = new(ToolState.Done);

    /// <summary>Its files, by path in ordinal order; empty unless it is done.</summary>
    public IReadOnlyList<Artifact> Files { get; init; } = [];

    /// <summary>Whether the files exist.</summary>
    public bool IsDone => State == ToolState.Done;

    /// <summary>The files were made in this run.</summary>
    public static ToolOutcome Made(IReadOnlyList<Artifact> files) => new(ToolState.Done) { Files = files };

    /// <summary>An earlier run had made the files.</summary>
    public static ToolOutcome Cached(IReadOnlyList<Artifact> files) => new(ToolState.Done, WasCached: true) { Files = files };

    /// <summary>The attempt failed.</summary>
    public static ToolOutcome Failed(string message) => new(ToolState.Failed, message);
}
