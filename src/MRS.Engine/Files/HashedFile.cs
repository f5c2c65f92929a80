using System.Text;

namespace MRS.Engine.Files;

/// <summary>A theme file named by the hash of its content, so that browsers may cache it indefinitely.</summary>
public static class HashedFile
{
    /// <summary>The folder that holds all of them in the output.</summary>
    public const string Folder = "assets/";

    /// <summary>A text file in UTF-8, such as <c>assets/site.0123456789.css</c>.</summary>
    public static Artifact Of(string name, string extension, string text) => Of(name, extension, Encoding.UTF8.GetBytes(text));

    /// <summary>A file of any bytes, such as <c>assets/icon-192.0123456789.png</c>.</summary>
    public static Artifact Of(string name, string extension, ReadOnlyMemory<byte> bytes) =>
        Of(name, extension, new Artifact(name, bytes));

    /// <summary>The same for a file of which perhaps only the hash is known.</summary>
    public static Artifact Of(string name, string extension, Artifact file) =>
        file with { Path = $"{Folder}{name}.{Convert.ToHexStringLower(file.Hash.Span)[..10]}.{extension}" };
}
