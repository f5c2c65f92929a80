namespace MRS.Content.Sources;

/// <summary>A file of the content folder.</summary>
/// <param name="Path">Its path relative to the content folder, with forward slashes.</param>
/// <param name="Bytes">Its content; empty if it was too large to be read.</param>
/// <param name="Length">Its size in bytes.</param>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes, long Length)
{
    /// <summary>A file made in memory.</summary>
    public static SourceFile Of(string path, byte[] bytes) => new(path, bytes, bytes.Length);

    /// <summary>The path in the folder, if <see cref="Path"/> is the published one.</summary>
    public string PathInFolder { get; init; } = Path;

    /// <summary>
    /// The id that git gives the file's bytes, where they are known by it alone and <see cref="Bytes" /> holds nothing; null where they
    /// were read.
    /// </summary>
    public string? GitId { get; init; }

    // Most files end so. No string is made for them.
    private const string Markdown = ".md";

    /// <summary>Whether it is ignored: its name, or that of a parent folder, begins with <c>_</c>.</summary>
    public bool IsKeptAside => Path.StartsWith('_') || Path.Contains("/_", StringComparison.Ordinal);

    /// <summary>The part of the path after the last slash.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The name without its extension.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path.AsSpan(Path.LastIndexOf('/') + 1)).ToString();

    /// <summary>The extension with its dot, such as <c>.md</c>.</summary>
    public string Extension => Path.EndsWith(Markdown, StringComparison.Ordinal) ? Markdown : System.IO.Path.GetExtension(Name);
}
