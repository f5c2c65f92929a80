using System.Security.Cryptography;

namespace MRS.Engine.Files;

/// <summary>
/// Bytes that are made when they are first asked for: once, and once more after a failure. There is one for each document of the API, so it
/// is small.
/// </summary>
public abstract class LazyContent
{
    private volatile byte[]? made;

    /// <summary>Whether the bytes are there.</summary>
    public virtual bool IsMade => made is not null;

    /// <summary>The bytes. May be asked for on any thread.</summary>
    public virtual ReadOnlyMemory<byte> Made => made ?? MakeOnce();

    /// <summary>Where they lie on the disk; null if they do not.</summary>
    public virtual string? File => null;

    /// <summary>Their SHA-256.</summary>
    public virtual ReadOnlyMemory<byte> Hash => SHA256.HashData(Made.Span);

    /// <summary>Makes the bytes, from nothing that changes.</summary>
    protected abstract byte[] Make();

    private byte[] MakeOnce()
    {
        lock (this)
        {
            return made ??= Make();
        }
    }
}
