using System.Security.Cryptography;
using MRS.Engine.Files;

namespace MRS.Site.Output;

/// <summary>A page that is already in the staging folder. Its bytes are read from there on each access.</summary>
/// <param name="file">Its path until the site is written.</param>
/// <param name="page">Its bytes.</param>
internal sealed class StagedPage(string file, ReadOnlySpan<byte> page) : LazyContent
{
    private readonly byte[] hash = SHA256.HashData(page);

    /// <inheritdoc />
    public override string? File { get; } = file;

    /// <inheritdoc />
    public override bool IsMade => true;

    /// <inheritdoc />
    public override ReadOnlyMemory<byte> Made => Make();

    /// <inheritdoc />
    public override ReadOnlyMemory<byte> Hash => hash;

    /// <inheritdoc />
    protected override byte[] Make() => System.IO.File.ReadAllBytes(File!);
}
