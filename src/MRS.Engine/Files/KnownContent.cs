namespace MRS.Engine.Files;

/// <summary>
/// Bytes that lie elsewhere, and of which only the hash is known here: enough for the names of files that are made from them.
/// </summary>
/// <param name="hash">Their SHA-256.</param>
public sealed class KnownContent(ReadOnlyMemory<byte> hash) : LazyContent
{
    /// <summary>Never: nothing can make them here.</summary>
    public override bool IsMade => false;

    /// <inheritdoc />
    public override ReadOnlyMemory<byte> Hash => hash;

    /// <summary>None, so that a file of them is as good as left out where files are written.</summary>
    protected override byte[] Make() => [];
}
