using MRS.Site.Artifacts;

namespace MRS.Site.Tools;

/// <summary>What came of something that a library or a Node script makes.</summary>
/// <param name="State">How it ended.</param>
/// <param name="Message">What it complained of; empty unless it failed.</param>
/// <param name="WasKept">Whether an earlier run had made the files.</param>
public sealed record NodeOutcome(NodeState State, string Message = "", bool WasKept = false)
{
    /// <summary>Node or its packages are not installed.</summary>
    public static readonly NodeOutcome Missing = new(NodeState.Missing);

    /// <summary>Nothing was to be made.</summary>
    public static readonly NodeOutcome Unasked = new(NodeState.Done);

    /// <summary>Its files, by path in ordinal order; none unless it is done.</summary>
    public IReadOnlyList<Artifact> Files { get; init; } = [];

    /// <summary>Whether the files are there.</summary>
    public bool IsDone => State == NodeState.Done;

    /// <summary>It was tried and did not go well.</summary>
    public static NodeOutcome Failed(string message) => new(NodeState.Failed, message);
}
