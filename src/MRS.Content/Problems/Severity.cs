namespace MRS.Content.Problems;

/// <summary>What a problem does to a build.</summary>
public enum Severity
{
    /// <summary>Nothing at all, not even to a strict build: it tells what waits, what has moved, and what a later day brings.</summary>
    Notice,

    /// <summary>The build goes on, unless it is strict.</summary>
    Warning,

    /// <summary>Nothing is written.</summary>
    Error,
}
