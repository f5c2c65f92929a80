namespace MRS.Review.Comparing;

/// <summary>A problem of one side, whichever program found it.</summary>
/// <param name="Code">Its code, such as <c>MRS012</c>.</param>
/// <param name="Severity">The word for its severity.</param>
/// <param name="File">The file, relative to the content folder.</param>
/// <param name="Line">Its line; 0 for the whole file.</param>
/// <param name="Message">What is wrong.</param>
public sealed record ReviewProblem(string Code, string Severity, string File, int Line, string Message)
{
    /// <summary>The severity that stops a build.</summary>
    public const string Error = "error";

    /// <summary>The severity that stops nothing.</summary>
    public const string Notice = "notice";

    /// <summary>What to do about it; may be empty.</summary>
    public string Hint { get; init; } = "";

    /// <summary>The key by which it is the same problem on another line.</summary>
    public (string, string, string) Key => (Code, File, Message);
}
