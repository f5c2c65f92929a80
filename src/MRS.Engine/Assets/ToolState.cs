namespace MRS.Engine.Assets;

/// <summary>How the run of a tool ended.</summary>
public enum ToolState
{
    /// <summary>Its files are there.</summary>
    Done,

    /// <summary>The tool is not installed.</summary>
    Missing,

    /// <summary>The tool failed.</summary>
    Failed,
}
