using System.Buffers.Binary;

namespace MRS.Site.Checking;

/// <summary>
/// The tags that stand on many pages. Nearly all of a page do, letter for letter, and to compare one takes a fraction of the time of reading it. Each has
/// one place, which it may lose to another.
/// </summary>
internal sealed class KnownTags
{
    private const int Bits = 12;
    private const int BitsOfSeen = 8;

    private readonly KnownTag?[] tags = new KnownTag?[1 << Bits];
    private readonly uint[] seen = new uint[1 << BitsOfSeen];

    /// <summary>A known tag; null if it is not known.</summary>
    public KnownTag? Find(ReadOnlySpan<byte> text)
    {
        var tag = tags[PlaceOf(Hash(text))];
        return tag is not null && text.SequenceEqual(tag.Text) ? tag : null;
    }

    /// <summary>Whether a tag was the last one to be asked for at its place. To keep one that comes once would be in vain.</summary>
    public bool ComesAgain(ReadOnlySpan<byte> text)
    {
        var hash = Hash(text);
        ref var last = ref seen[hash >> (32 - BitsOfSeen)];
        var isSame = last == hash;
        last = hash;
        return isSame;
    }

    /// <summary>Keeps a tag.</summary>
    public void Keep(KnownTag tag) => tags[PlaceOf(Hash(tag.Text))] = tag;

    private static int PlaceOf(uint hash) => (int)(hash >> (32 - Bits));

    // Tags that are as long as each other differ at their ends; short ones are taken whole.
    private static uint Hash(ReadOnlySpan<byte> text)
    {
        var end = text.Length >= sizeof(ulong) ? BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..])
            : text.Length >= sizeof(uint) ? BinaryPrimitives.ReadUInt32LittleEndian(text) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..]) << 32)
            : text.Length > 1 ? text[1] : 0ul;
        return (uint)(((end + (ulong)text.Length) * 0x9E3779B97F4A7C15) >> 32);
    }
}
