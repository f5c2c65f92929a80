namespace MRS.Site.Artifacts;

/// <summary>Bytes that are made when they are first asked for, once, and after a failure again. There is one for each page of the API, so it is small.</summary>
internal sealed class LaterContent(Func<byte[]> make)
{
    private Func<byte[]>? make = make;
    private volatile byte[]? made;

    /// <summary>Whether the bytes are there.</summary>
    public bool IsMade => made is not null;

    /// <summary>The bytes. May be asked for on any thread.</summary>
    public ReadOnlyMemory<byte> Made => made ?? Make();

    private byte[] Make()
    {
        lock (this)
        {
            // What it was made from is not held any longer.
            made ??= make!();
            make = null;
            return made;
        }
    }
}
