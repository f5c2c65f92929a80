namespace MRS.Site.Commands;

/// <summary>The exit codes of commands.</summary>
public static class ExitCode
{
    /// <summary>Success.</summary>
    public const int Fine = 0;

    /// <summary>The content has problems; nothing was written.</summary>
    public const int Problems = 1;

    /// <summary>Wrong usage, or a folder that cannot be used.</summary>
    public const int WrongUse = 2;

    /// <summary>A bug in the program; nothing was written.</summary>
    public const int Mistake = 3;
}
