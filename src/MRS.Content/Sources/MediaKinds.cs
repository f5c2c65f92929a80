using System.Text;

namespace MRS.Content.Sources;

/// <summary>The kinds of files that are published from the media folder, recognized by their first bytes.</summary>
public static class MediaKinds
{
    // A PDF file may contain other bytes before its signature.
    private const int Head = 1024;

    /// <summary>Their extensions, with the dot.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".pdf"];

    /// <summary>Whether bytes are of the kind that an extension indicates.</summary>
    public static bool Are(string ending, ReadOnlySpan<byte> bytes) => EndingOf(bytes) == (ending == ".jpeg" ? ".jpg" : ending);

    /// <summary>What is wrong with a file that is not of the kind its extension indicates, and what to do about it; null if it
    /// is.</summary>
    public static (string Message, string Hint)? Mistake(string ending, ReadOnlySpan<byte> bytes)
    {
        const string fetch = "Copy it again from where it came.";
        return Are(ending, bytes) ? null
            : bytes.IsEmpty ? ("There is nothing in this file.", fetch)
            : bytes.StartsWith("version https://git-lfs"u8)
                ? ("This is only a pointer to a file in a store for large files (Git LFS), which is not read.",
                    "Put the file itself here, and take it out of .gitattributes.")
            : EndingOf(bytes) is string other
                ? ($"This is not of the kind \"{ending}\", as its name says, but of the kind \"{other}\".",
                    $"Give it a name that ends in {other}, also where it is shown, or save it again as {ending}.")
            : ($"This is not of the kind \"{ending}\", as its name says{Named(bytes)}.", $"Save it again in that format. {fetch}");
    }

    /// <summary>What to do about a file of a kind that is not published.</summary>
    public static string Advice(string ending) => ending.ToLowerInvariant() switch
    {
        ".heic" or ".heif" => "Open it in a program that shows photographs, and save or export it as JPEG (.jpg). "
            + "A phone sends it as JPEG if its camera is set to the most compatible format.",
        ".tif" or ".tiff" or ".bmp" or ".psd" or ".jfif" or ".svg" =>
            "Open it in a program that shows pictures, and save or export it as PNG (.png) or JPEG (.jpg).",
        ".doc" or ".docx" or ".odt" or ".rtf" or ".ppt" or ".pptx" or ".xls" or ".xlsx" => "Export it as PDF (.pdf).",
        _ => $"Allowed in media: {string.Join(", ", Endings)}.",
    };

    private static string? EndingOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? ".jpg"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) ? ".png"
        : bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..12].SequenceEqual("WEBP"u8) ? ".webp"
        : IsAvif(bytes) ? ".avif"
        : bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8) ? ".gif"
        : bytes[..Math.Min(bytes.Length, Head)].IndexOf("%PDF-"u8) >= 0 ? ".pdf"
        : null;

    // The first box lists all brands of the file.
    private static bool IsAvif(ReadOnlySpan<byte> bytes) =>
        bytes.Length > 12 && bytes[4..8].SequenceEqual("ftyp"u8)
        && bytes[8..Math.Min(bytes.Length, Math.Max((bytes[2] << 8) + bytes[3], 12))].IndexOf("avi"u8) >= 0;

    private static string Named(ReadOnlySpan<byte> bytes)
    {
        var begin = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, Head)]).TrimStart('\uFEFF', ' ', '\n', '\r', '\t');
        return begin.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || begin.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            ? ", but a web page"
            : begin.Contains("<svg", StringComparison.OrdinalIgnoreCase) ? ", but an SVG drawing"
            : bytes.Length > 12 && bytes[4..8].SequenceEqual("ftyp"u8) ? ", but a picture or film of another kind (such as HEIC)"
            : bytes.StartsWith("PK"u8) ? ", but an archive or a document of an office program"
            : "";
    }
}
