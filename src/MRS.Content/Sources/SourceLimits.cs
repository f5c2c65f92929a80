namespace MRS.Content.Sources;

/// <summary>Size limits. A society's page has a few kilobytes; anything far larger is a mistake or an attack.</summary>
public static class SourceLimits
{
    /// <summary>The most bytes of a YAML file.</summary>
    public const long Data = 1_000_000;

    /// <summary>The most bytes of a Markdown file.</summary>
    public const long Markdown = 2_000_000;

    /// <summary>The most bytes of a picture in <c>media</c>.</summary>
    public const long Picture = 10_000_000;

    /// <summary>The most bytes of a document in <c>media</c>.</summary>
    public const long Document = 25_000_000;

    /// <summary>The limit for a path.</summary>
    public static long For(string path) =>
        path.EndsWith(".md", StringComparison.Ordinal) ? Markdown
        : path.StartsWith("media/", StringComparison.Ordinal)
        ? path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? Document : Picture
        : Data;
}
