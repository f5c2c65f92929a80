namespace MRS.Engine.Assets;

/// <summary>How a tool run ended.</summary>
public enum ToolState
{
    /// <summary>Its files exist.</summary>
    Done,

    /// <summary>The tool is not installed.</summary>
    Missing,

    /// <summary>The tool failed.</summary>
    Failed,
}
