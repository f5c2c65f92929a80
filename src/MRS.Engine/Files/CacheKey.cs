using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace MRS.Engine.Files;

/// <summary>Makes the name under which a piece of work is cached: only equal inputs give equal names.</summary>
public sealed class CacheKey : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Adds a text.</summary>
    public CacheKey Add(string text) => Add(Encoding.UTF8.GetBytes(text));

    /// <summary>Adds bytes, prefixed by their length, so that different splits of the same bytes give different keys.</summary>
    public CacheKey Add(ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
        return this;
    }

    /// <summary>The name: 32 hexadecimal digits.</summary>
    public override string ToString() => Convert.ToHexStringLower(hash.GetCurrentHash())[..32];

    /// <inheritdoc />
    public void Dispose() => hash.Dispose();
}
