namespace MRS.Site.Artifacts;

/// <summary>One file of the site, in memory.</summary>
/// <param name="Path">Its path in the output with forward slashes and no slash at its beginning, such as <c>about/index.html</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record Artifact(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>A text file in UTF-8 without a byte order mark.</summary>
    public static Artifact Text(string path, string text) => new(path, System.Text.Encoding.UTF8.GetBytes(text));
}
