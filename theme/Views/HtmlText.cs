using System.Text;

namespace MRS.Theme.Views;

/// <summary>
/// HTML that has passed the checks, as it appears on pages: in UTF-8, which takes half the memory and is copied as it is.
/// </summary>
public sealed class HtmlText : IEquatable<HtmlText>
{
    private readonly byte[] utf8;

    /// <summary>Takes HTML.</summary>
    public HtmlText(ReadOnlySpan<char> html)
    {
        utf8 = GC.AllocateUninitializedArray<byte>(Encoding.UTF8.GetByteCount(html));
        Encoding.UTF8.GetBytes(html, utf8);
    }

    /// <summary>Takes HTML in UTF-8.</summary>
    public HtmlText(byte[] utf8) => this.utf8 = utf8;

    /// <summary>No text.</summary>
    public static HtmlText Empty { get; } = new(Array.Empty<byte>());

    /// <summary>Whether it is empty.</summary>
    public bool IsEmpty => utf8.Length == 0;

    /// <summary>The HTML in UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8 => utf8;

    /// <inheritdoc />
    public bool Equals(HtmlText? other) => ReferenceEquals(this, other) || (other is not null && Utf8.SequenceEqual(other.Utf8));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as HtmlText);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(utf8);
        return hash.ToHashCode();
    }

    /// <summary>The HTML as a string, created on each call.</summary>
    public override string ToString() => Encoding.UTF8.GetString(utf8);
}
