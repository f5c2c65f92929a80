using System.Security.Cryptography;
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
        new($"{Folder}{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..10]}.{extension}", bytes);
}
