namespace MRS.Site.Preview;

/// <summary>The preview cannot be served. Meant for the user at the command line.</summary>
/// <param name="message">What is wrong, in plain words.</param>
/// <param name="hint">What to do about it.</param>
public sealed class PreviewRefusedException(string message, string hint) : Exception(message)
{
    /// <summary>What to do about it.</summary>
    public string Hint { get; } = hint;
}
