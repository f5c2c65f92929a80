using System.Security.Cryptography;
using System.Text;

namespace MRS.Engine.Files;

/// <summary>One file of the site, in memory.</summary>
public sealed record Artifact
{
    private readonly LazyContent? later;
    private readonly ReadOnlyMemory<byte> content;

    /// <summary>A file with these bytes.</summary>
    public Artifact(string path, ReadOnlyMemory<byte> content) => (Path, this.content) = (path, content);

    /// <summary>A file whose bytes are made on first access. Nothing that is checked may depend on making them.</summary>
    public Artifact(string path, LazyContent later) => (Path, this.later) = (path, later);

    /// <summary>Its path in the output with forward slashes and no leading slash, such as <c>about/index.html</c>.</summary>
    public string Path { get; init; }

    /// <summary>Its bytes. Lazy content is made on first access.</summary>
    public ReadOnlyMemory<byte> Content
    {
        get => later?.Made ?? content;
        init => (content, later) = (value, null);
    }

    /// <summary>The SHA-256 of its bytes.</summary>
    public ReadOnlyMemory<byte> Hash => later?.Hash ?? SHA256.HashData(content.Span);

    /// <summary>Whether the bytes have been made.</summary>
    public bool IsMade => later is null or { IsMade: true };

    /// <summary>Whether it is already on the disk, at this path.</summary>
    public bool LiesAt(string file) => later?.File == file;

    /// <summary>A file whose bytes are made on first access. Nothing that is checked may depend on making them.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="make">Makes the bytes, from immutable data only; may be called on any thread.</param>
    public static Artifact Lazy(string path, Func<byte[]> make) => new(path, new Deferred(make));

    /// <summary>A text file in UTF-8 without a byte order mark.</summary>
    public static Artifact Text(string path, string text) => Text(path, text.AsSpan());

    /// <summary>A text file in UTF-8 without a byte order mark.</summary>
    public static Artifact Text(string path, ReadOnlySpan<char> text)
    {
        var content = GC.AllocateUninitializedArray<byte>(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, content);
        return new Artifact(path, content);
    }

    /// <summary>A text file from UTF-8 bytes, which are copied.</summary>
    public static Artifact Text(string path, ReadOnlySpan<byte> utf8) => new(path, utf8.ToArray());

    private sealed class Deferred(Func<byte[]> make) : LazyContent
    {
        protected override byte[] Make() => make();
    }
}
