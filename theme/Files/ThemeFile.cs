using System.Text;

namespace MRS.Theme.Files;

/// <summary>The theme's own text files, embedded in the assembly.</summary>
internal static class ThemeFile
{
    /// <summary>The files of a folder, in ordinal order.</summary>
    public static IEnumerable<string> In(string folder) =>
        typeof(ThemeFile).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>A file's text with LF line endings.</summary>
    public static string Read(string name) => Encoding.UTF8.GetString(Bytes(name)).ReplaceLineEndings("\n").Trim();

    /// <summary>A file's bytes.</summary>
    public static byte[] Bytes(string name)
    {
        using var stream = typeof(ThemeFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in the theme.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
