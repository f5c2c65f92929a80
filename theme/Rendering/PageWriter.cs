using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace MRS.Theme.Rendering;

/// <summary>Takes the text of one page after the other into the same memory.</summary>
internal sealed class PageWriter
{
    // Without the ranges every letter outside ASCII would be written as a numeric entity.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // What the encoder leaves as it is, as far as it is worth knowing without asking it.
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Where(c => Encoder.Encode($"{c}") == $"{c}")]);

    private char[] text = new char[32 * 1024];

    /// <summary>How many characters were written.</summary>
    public int Length { get; private set; }

    /// <summary>What was written since it was cleared.</summary>
    public ReadOnlyMemory<char> Written => text.AsMemory(0, Length);

    /// <summary>Begins a new page.</summary>
    public void Clear() => Length = 0;

    /// <summary>Takes back the white space at the end.</summary>
    public void TrimEnd() => Length = text.AsSpan(0, Length).TrimEnd().Length;

    /// <summary>Writes a character as it is.</summary>
    public void Write(char value)
    {
        MakeRoom(1);
        text[Length++] = value;
    }

    /// <summary>Writes HTML as it is.</summary>
    public void Write(ReadOnlySpan<char> html)
    {
        MakeRoom(html.Length);
        html.CopyTo(text.AsSpan(Length));
        Length += html.Length;
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
        var done = 0;
        do
        {
            // An entity takes at most ten characters, so there is always room for one more.
            MakeRoom(words.Length - done + 16);
            status = Encoder.Encode(words[done..], text.AsSpan(Length), out var read, out var written);
            done += read;
            Length += written;
        }
        while (status == OperationStatus.DestinationTooSmall);
    }

    private void MakeRoom(int count)
    {
        if (Length + count > text.Length)
        {
            Array.Resize(ref text, Math.Max(text.Length * 2, Length + count));
        }
    }
}
