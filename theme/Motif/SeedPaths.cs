using System.Buffers;
using System.Text;
using MRS.Theme.Views;

namespace MRS.Theme.Motif;

/// <summary>A field as the data of SVG paths. A dot is a line without length: drawn with round ends it is as wide as the stroke, at a few bytes a dot.</summary>
public static class SeedPaths
{
    // "m-960-960h0"
    private const int LongestDot = 12;

    /// <summary>The seeds of a kind; empty if there are none.</summary>
    public static string Of(SeedField field, SeedKind kind)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(field.Packed.Length * LongestDot);
        var path = Encoding.ASCII.GetString(buffer.AsSpan(0, Write(field, kind, buffer)));
        ArrayPool<byte>.Shared.Return(buffer);
        return path;
    }

    /// <summary>The seeds of a kind as a path element; empty if there are none.</summary>
    /// <param name="field">The field.</param>
    /// <param name="kind">How the seeds look.</param>
    /// <param name="name">The element's class.</param>
    internal static HtmlText Element(SeedField field, SeedKind kind, string name)
    {
        var close = "\"></path>"u8;
        var open = "<path class=\"\" d=\"".Length + name.Length;
        var buffer = ArrayPool<byte>.Shared.Rent(open + (field.Packed.Length * LongestDot) + close.Length);
        var length = Write(field, kind, buffer.AsSpan(open));
        var element = HtmlText.Empty;
        if (length > 0)
        {
            Encoding.ASCII.GetBytes($"<path class=\"{name}\" d=\"", buffer);
            close.CopyTo(buffer.AsSpan(open + length));
            element = new HtmlText(buffer.AsSpan(0, open + length + close.Length).ToArray());
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return element;
    }

    private static int Write(SeedField field, SeedKind kind, Span<byte> path)
    {
        var (length, x, y) = (0, 0, 0);
        foreach (var seed in field.Packed)
        {
            if (seed.Kind == kind)
            {
                path[length] = length == 0 ? (byte)'M' : (byte)'m';
                length += 1 + Put(seed.X - x, path[(length + 1)..]);
                if (seed.Y >= y)
                {
                    path[length++] = (byte)' ';
                }

                length += Put(seed.Y - y, path[length..]);
                "h0"u8.CopyTo(path[length..]);
                length += 2;
                (x, y) = (seed.X, seed.Y);
            }
        }

        return length;
    }

    // A field is narrower and lower than a thousand, so there are three digits at most.
    private static int Put(int number, Span<byte> into)
    {
        var length = 0;
        if (number < 0)
        {
            into[length++] = (byte)'-';
            number = -number;
        }

        if (number >= 100)
        {
            into[length++] = (byte)('0' + (number / 100));
        }

        if (number >= 10)
        {
            into[length++] = (byte)('0' + (number / 10 % 10));
        }

        into[length++] = (byte)('0' + (number % 10));
        return length;
    }
}
