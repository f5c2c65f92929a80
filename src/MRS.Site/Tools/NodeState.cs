namespace MRS.Site.Tools;

/// <summary>How the run of a Node script ended.</summary>
public enum NodeState
{
    /// <summary>Its files are there.</summary>
    Done,

    /// <summary>Node or its packages are not installed.</summary>
    Missing,

    /// <summary>The script failed.</summary>
    Failed,
}
