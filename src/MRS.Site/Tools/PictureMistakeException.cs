using MRS.Content.Problems;

namespace MRS.Site.Tools;

/// <summary>A picture cannot be used.</summary>
/// <param name="code">The kind of problem.</param>
/// <param name="message">What is wrong with it.</param>
internal sealed class PictureMistakeException(ProblemCode code, string message) : Exception(message)
{
    /// <summary>The kind of problem.</summary>
    public ProblemCode Code { get; } = code;
}
