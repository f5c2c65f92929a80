using System.Buffers;
using System.Text;

namespace MRS.Theme.Rendering;

/// <summary>Collects the text of one page after another in the same buffer, as UTF-8.</summary>
internal sealed class PageWriter
{
    // The most bytes a char takes.
    private const int MostBytes = 3;

    // Common characters that the encoder leaves as they are; for these it need not be called.
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c)
        .Where(c => HtmlCharacters.Encoder.Encode($"{c}") == $"{c}")]);

    private readonly char[] encoded = new char[1024];
    private byte[] text = new byte[32 * 1024];

    /// <summary>How many bytes have been written.</summary>
    public int Length { get; private set; }

    /// <summary>What has been written since it was cleared.</summary>
    public ReadOnlySpan<byte> Written => text.AsSpan(0, Length);

    /// <summary>Begins a new page.</summary>
    public void Clear() => Length = 0;

    /// <summary>Removes trailing white space.</summary>
    public void TrimEnd() => Length = Written.TrimEnd(" \t\r\n"u8).Length;

    /// <summary>Writes HTML as it is.</summary>
    public void Write(ReadOnlySpan<byte> html)
    {
        html.CopyTo(Room(html.Length));
        Length += html.Length;
    }

    /// <summary>Writes HTML as it is.</summary>
    public void Write(ReadOnlySpan<char> html)
    {
        Length += Encoding.UTF8.GetBytes(html, Room(html.Length * MostBytes));
    }

    /// <summary>Writes text encoded for HTML, in content and attributes.</summary>
    public void WriteEncoded(ReadOnlySpan<char> words)
    {
        if (!words.ContainsAnyExcept(Plain))
        {
            Write(words);
            return;
        }

        OperationStatus status;
        do
        {
            status = HtmlCharacters.Encoder.Encode(words, encoded, out var read, out var written);
            Write(encoded.AsSpan(0, written));
            words = words[read..];
        }
        while (status == OperationStatus.DestinationTooSmall);
    }

    // The space after what has been written.
    private Span<byte> Room(int count)
    {
        if (Length + count > text.Length)
        {
            Array.Resize(ref text, Math.Max(text.Length * 2, Length + count));
        }

        return text.AsSpan(Length);
    }
}
