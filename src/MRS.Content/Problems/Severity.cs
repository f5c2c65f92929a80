namespace MRS.Content.Problems;

/// <summary>What a problem does to a build.</summary>
public enum Severity
{
    /// <summary>Nothing at all, not even to a strict build: it reports what waits, what has moved, and what will change on a later
    /// day.</summary>
    Notice,

    /// <summary>The build goes on, unless it is strict.</summary>
    Warning,

    /// <summary>Nothing is written.</summary>
    Error,
}
