namespace MRS.Site.Commands;

/// <summary>What a command tells the program that called it.</summary>
public static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>The content has problems; nothing was written.</summary>
    public const int Problems = 1;

    /// <summary>The command was used wrongly, or its folder cannot be used.</summary>
    public const int WrongUse = 2;

    /// <summary>The program itself made a mistake; nothing was written.</summary>
    public const int Mistake = 3;
}
