namespace MRS.Content.Sources;

/// <summary>A file of the content folder.</summary>
/// <param name="Path">Its path relative to the content folder, with forward slashes.</param>
/// <param name="Bytes">What is in it; empty if it was too large to be read.</param>
/// <param name="Length">Its size in bytes.</param>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes, long Length)
{
    /// <summary>A file made in memory.</summary>
    public static SourceFile Of(string path, byte[] bytes) => new(path, bytes, bytes.Length);

    /// <summary>The path as it is in the folder, where <see cref="Path"/> is the one that is published.</summary>
    public string PathInFolder { get; init; } = Path;

    // Most files end so. No string is made for them.
    private const string Markdown = ".md";

    /// <summary>Whether the editors keep it aside: its name, or that of a folder around it, begins with <c>_</c>.</summary>
    public bool IsKeptAside => Path.StartsWith('_') || Path.Contains("/_", StringComparison.Ordinal);

    /// <summary>The part of the path after the last slash.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The name without its ending.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path.AsSpan(Path.LastIndexOf('/') + 1)).ToString();

    /// <summary>The ending with its dot, such as <c>.md</c>.</summary>
    public string Extension => Path.EndsWith(Markdown, StringComparison.Ordinal) ? Markdown : System.IO.Path.GetExtension(Name);
}
