using System.IO.Compression;

namespace MRS.Content.Characters;

/// <summary>Reads a table that <c>make-tables.mjs</c> made: consecutive numbers, each in as few bytes as it needs.</summary>
internal sealed class PackedNumbers
{
    private readonly byte[] bytes;
    private int at;

    private PackedNumbers(byte[] bytes) => this.bytes = bytes;

    /// <summary>Unpacks a table that is compiled into the program.</summary>
    public static PackedNumbers Of(string table)
    {
        using var packed = typeof(PackedNumbers).Assembly.GetManifestResourceStream("characters/" + table)!;
        using var unpacked = new MemoryStream();
        using (var deflated = new DeflateStream(packed, CompressionMode.Decompress))
        {
            deflated.CopyTo(unpacked);
        }

        return new PackedNumbers(unpacked.ToArray());
    }

    /// <summary>The next number.</summary>
    public int Next()
    {
        var number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[at++];
            number |= (part & 0x7F) << shift;
            if (part < 0x80)
            {
                return number;
            }
        }
    }

    /// <summary>The next number, which may be negative.</summary>
    public int NextSigned() => Next() is var n && (n & 1) == 0 ? n / 2 : -(n + 1) / 2;
}
