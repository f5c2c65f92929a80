using System.Collections.Concurrent;
using System.IO.Compression;

namespace MRS.Site.BrowserTests.Hosting;

/// <summary>Brotli at its best quality, as a host compresses files that do not change. What was done once is kept.</summary>
internal sealed class Compression
{
    private const int BestQuality = 11;
    private const int LargestWindow = 22;

    private readonly ConcurrentDictionary<ReadOnlyMemory<byte>, byte[]> done = new();

    /// <summary>Whether a host compresses files of a type: texts, but not what is packed already.</summary>
    public static bool IsFor(string contentType) =>
        contentType.Contains("charset", StringComparison.Ordinal) || contentType is "application/wasm";

    /// <summary>The bytes as they travel.</summary>
    public ReadOnlyMemory<byte> Compress(ReadOnlyMemory<byte> bytes) => done.GetOrAdd(bytes, Pack);

    private static byte[] Pack(ReadOnlyMemory<byte> bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes.Span, packed, out var length, BestQuality, LargestWindow)
            ? packed[..length]
            : throw new InvalidOperationException("Brotli ran out of room.");
    }
}
