using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace MRS.Site.Checking;

/// <summary>Keeps equal texts once: pages of a site have most of their links in common. Use one on one thread at a time.</summary>
public sealed class TextPool
{
    private readonly Dictionary<byte[], PooledText> texts = new(new SameBytes());
    private readonly Dictionary<byte[], PooledText>.AlternateLookup<ReadOnlySpan<byte>> bySpan;

    /// <summary>Makes an empty pool.</summary>
    public TextPool() => bySpan = texts.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>The text, which is given in UTF-8, the same one each time.</summary>
    public PooledText Keep(ReadOnlySpan<byte> text)
    {
        if (!bySpan.TryGetValue(text, out var kept))
        {
            kept = new PooledText(Encoding.UTF8.GetString(text));
            bySpan[text] = kept;
        }

        return kept;
    }

    private sealed class SameBytes : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(byte[] bytes) => GetHashCode(bytes.AsSpan());

        // Eight bytes at a time; whoever writes the site has no reason to write texts that share a hash.
        public int GetHashCode(ReadOnlySpan<byte> bytes)
        {
            var hash = (ulong)bytes.Length;
            var rest = bytes;
            for (; rest.Length > sizeof(ulong); rest = rest[sizeof(ulong)..])
            {
                hash = Mixed(hash, MemoryMarshal.Read<ulong>(rest));
            }

            // The last eight again take the ones that are left over, all at once.
            if (bytes.Length >= sizeof(ulong))
            {
                hash = Mixed(hash, MemoryMarshal.Read<ulong>(bytes[^sizeof(ulong)..]));
            }
            else
            {
                foreach (var one in rest)
                {
                    hash = Mixed(hash, one);
                }
            }

            return (int)(hash ^ (hash >> 32));
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

        private static ulong Mixed(ulong hash, ulong next) => (BitOperations.RotateLeft(hash, 23) ^ next) * 0x9E3779B97F4A7C15;
    }
}
