using System.Buffers.Binary;
using System.Text;

namespace MRS.Engine.Assets;

/// <summary>The characters a TrueType font can draw, read from its table <c>cmap</c> (formats 4 and 12).</summary>
public static class FontCoverage
{
    private const int LastOfBasicPlane = 0xFFFF;

    /// <summary>The characters; none if the font has no supported table.</summary>
    public static IEnumerable<Rune> Of(ReadOnlyMemory<byte> font)
    {
        var cmap = Table(font, "cmap"u8);
        if (cmap.IsEmpty)
        {
            return [];
        }

        var runes = new HashSet<Rune>();
        for (var i = 0; i < Short(cmap, 2); i++)
        {
            var table = cmap[(int)Long(cmap, 4 + (8 * i) + 4)..];
            AddAll(table, runes);
        }

        return runes;
    }

    private static void AddAll(ReadOnlyMemory<byte> table, HashSet<Rune> runes)
    {
        switch (Short(table, 0))
        {
            case 4:
                AddSegments(table, runes);
                break;
            case 12:
                for (var i = 0; i < Long(table, 12); i++)
                {
                    AddRange(Long(table, 16 + (12 * i)), Long(table, 20 + (12 * i)), runes);
                }

                break;
        }
    }

    // A segment gives its glyphs by an offset, or by a list in which 0 means that there is none.
    private static void AddSegments(ReadOnlyMemory<byte> table, HashSet<Rune> runes)
    {
        var twice = Short(table, 6);
        for (var i = 0; i < twice; i += 2)
        {
            var (end, start) = (Short(table, 14 + i), Short(table, 16 + twice + i));
            var (delta, offsetAt) = (Short(table, 16 + (2 * twice) + i), 16 + (3 * twice) + i);
            for (var c = start; c <= end && c < LastOfBasicPlane; c++)
            {
                var glyph = Short(table, offsetAt) is > 0 and var offset ? Short(table, offsetAt + offset + (2 * (c - start))) : c + delta;
                if ((glyph & LastOfBasicPlane) != 0 && Rune.IsValid(c))
                {
                    runes.Add(new Rune(c));
                }
            }
        }
    }

    private static void AddRange(uint start, uint end, HashSet<Rune> runes)
    {
        for (var c = start; c <= end; c++)
        {
            if (Rune.IsValid(c))
            {
                runes.Add(new Rune(c));
            }
        }
    }

    private static ReadOnlyMemory<byte> Table(ReadOnlyMemory<byte> font, ReadOnlySpan<byte> tag)
    {
        for (var i = 0; i < Short(font, 4); i++)
        {
            var at = 12 + (16 * i);
            if (font.Span[at..(at + 4)].SequenceEqual(tag))
            {
                return font.Slice((int)Long(font, at + 8), (int)Long(font, at + 12));
            }
        }

        return default;
    }

    private static int Short(ReadOnlyMemory<byte> data, int at) => BinaryPrimitives.ReadUInt16BigEndian(data.Span[at..]);

    private static uint Long(ReadOnlyMemory<byte> data, int at) => BinaryPrimitives.ReadUInt32BigEndian(data.Span[at..]);
}
