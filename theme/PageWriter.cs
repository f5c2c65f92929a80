using System.Text;

namespace MRS.Theme;

/// <summary>Takes the text of one page after the other into the same memory.</summary>
internal sealed class PageWriter : TextWriter
{
    private char[] text = new char[32 * 1024];
    private int length;

    /// <inheritdoc />
    public override Encoding Encoding => Encoding.Unicode;

    /// <summary>What was written since it was cleared.</summary>
    public ReadOnlyMemory<char> Written => text.AsMemory(0, length);

    /// <summary>Begins a new page.</summary>
    public void Clear() => length = 0;

    /// <summary>Takes back the white space at the end.</summary>
    public void TrimEnd() => length = text.AsSpan(0, length).TrimEnd().Length;

    /// <inheritdoc />
    public override void Write(char value)
    {
        MakeRoom(1);
        text[length++] = value;
    }

    /// <inheritdoc />
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc />
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc />
    public override void Write(ReadOnlySpan<char> buffer)
    {
        MakeRoom(buffer.Length);
        buffer.CopyTo(text.AsSpan(length));
        length += buffer.Length;
    }

    private void MakeRoom(int count)
    {
        if (length + count > text.Length)
        {
            Array.Resize(ref text, Math.Max(text.Length * 2, length + count));
        }
    }
}
