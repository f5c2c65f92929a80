namespace MRS.Content.Problems;

/// <summary>What a problem does to a build.</summary>
public enum Severity
{
    /// <summary>The build goes on, unless it is strict.</summary>
    Warning,

    /// <summary>Nothing is written.</summary>
    Error,
}
