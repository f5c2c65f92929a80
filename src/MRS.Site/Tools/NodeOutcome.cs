namespace MRS.Site.Tools;

/// <summary>What came of a Node script.</summary>
/// <param name="State">How it ended.</param>
/// <param name="Folder">Where its files lie; empty unless it is done.</param>
/// <param name="Message">What it complained of; empty unless it failed.</param>
/// <param name="WasKept">Whether an earlier run had made the files.</param>
public sealed record NodeOutcome(NodeState State, string Folder = "", string Message = "", bool WasKept = false)
{
    /// <summary>Node or its packages are not installed.</summary>
    public static readonly NodeOutcome Missing = new(NodeState.Missing);

    /// <summary>Nothing was to be made.</summary>
    public static readonly NodeOutcome Unasked = new(NodeState.Done);

    /// <summary>Whether the files are there.</summary>
    public bool IsDone => State == NodeState.Done;
}
