using MRS.Theme.Files;

namespace MRS.Theme.Gallery;

/// <summary>The examples of every part, as written in <c>gallery.yml</c>.</summary>
public static class GallerySource
{
    /// <summary>The file's name, for problems.</summary>
    public const string File = "theme/gallery.yml";

    /// <summary>Its text.</summary>
    public static string Text => ThemeFile.Read("gallery.yml");
}
