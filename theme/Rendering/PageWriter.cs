using System.Buffers;
using System.Text;

namespace MRS.Theme.Rendering;

/// <summary>Takes the text of one page after the other into the same memory, as UTF-8.</summary>
internal sealed class PageWriter
{
    // What a char takes at most.
    private const int MostBytes = 3;

    // What the encoder leaves as it is, as far as it is worth knowing without asking it.
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c)
        .Where(c => HtmlCharacters.Encoder.Encode($"{c}") == $"{c}")]);

    private readonly char[] encoded = new char[1024];
    private byte[] text = new byte[32 * 1024];

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>What was written since it was cleared.</summary>
    public ReadOnlySpan<byte> Written => text.AsSpan(0, Length);

    /// <summary>Begins a new page.</summary>
    public void Clear() => Length = 0;

    /// <summary>Takes back the white space at the end.</summary>
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

    /// <summary>Writes words so that none of them is taken for HTML, in texts and in attributes.</summary>
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

    // Behind what was written.
    private Span<byte> Room(int count)
    {
        if (Length + count > text.Length)
        {
            Array.Resize(ref text, Math.Max(text.Length * 2, Length + count));
        }

        return text.AsSpan(Length);
    }
}
