using System.Text;

namespace MRS.Site.Artifacts;

/// <summary>One file of the site, in memory.</summary>
/// <param name="Path">Its path in the output with forward slashes and no slash at its beginning, such as <c>about/index.html</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record Artifact(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>A text file in UTF-8 without a byte order mark.</summary>
    public static Artifact Text(string path, string text) => Text(path, text.AsSpan());

    /// <summary>A text file in UTF-8 without a byte order mark.</summary>
    public static Artifact Text(string path, ReadOnlySpan<char> text)
    {
        var content = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, content);
        return new Artifact(path, content);
    }
}
