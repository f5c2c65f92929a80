namespace MRS.Review.Comparing;

/// <summary>Two states of the site cannot be compared, and the user can do something about it.</summary>
/// <param name="message">What prevents it, in plain words.</param>
/// <param name="hint">What to do about it.</param>
public sealed class ReviewRefusedException(string message, string hint) : Exception(message)
{
    /// <summary>What to do about it.</summary>
    public string Hint { get; } = hint;
}
