using System.Security.Cryptography;

namespace MRS.Engine.Files;

/// <summary>
/// Bytes that are made on first access: once, and again after a failure. There is one for each API document, so it is small.
/// </summary>
public abstract class LazyContent
{
    private volatile byte[]? made;

    /// <summary>Whether the bytes have been made.</summary>
    public virtual bool IsMade => made is not null;

    /// <summary>The bytes. May be read on any thread.</summary>
    public virtual ReadOnlyMemory<byte> Made => made ?? MakeOnce();

    /// <summary>Their path on the disk; null if they are not there.</summary>
    public virtual string? File => null;

    /// <summary>Their SHA-256.</summary>
    public virtual ReadOnlyMemory<byte> Hash => SHA256.HashData(Made.Span);

    /// <summary>Makes the bytes, from immutable data only.</summary>
    protected abstract byte[] Make();

    private byte[] MakeOnce()
    {
        lock (this)
        {
            return made ??= Make();
        }
    }
}
