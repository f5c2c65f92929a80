using System.Globalization;
using MRS.Content.Sources;
using MRS.Engine.Files;

namespace MRS.Engine.Assets;

/// <summary>A picture in one width and format.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Ending">The file extension of its format.</param>
/// <param name="File">The file to publish, named by the hash of its content.</param>
public sealed record PictureVariant(int Width, int Height, string Ending, Artifact File)
{
    /// <summary>The name of the file that is shown when the picture itself is opened.</summary>
    public const string Whole = "whole";

    /// <summary>Reads what the encoder wrote into the name, such as <c>480x320.avif</c>.</summary>
    public static PictureVariant Of(SourceFile source, Artifact encoded)
    {
        var parts = encoded.Path.Split('x', '.');
        var hash = Convert.ToHexStringLower(encoded.Hash.Span)[..10];
        var path = $"{source.Path[..^source.Extension.Length]}-{parts[0]}.{hash}.{parts[2]}";
        return new PictureVariant(
            int.Parse(parts[0], CultureInfo.InvariantCulture),
            int.Parse(parts[1], CultureInfo.InvariantCulture),
            parts[2],
            encoded with { Path = path });
    }
}
