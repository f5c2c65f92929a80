namespace MRS.Content.Sources;

/// <summary>The kinds of files that are published from the media folder.</summary>
public static class MediaKinds
{
    /// <summary>The endings of their names, with the dot.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".pdf"];
}
