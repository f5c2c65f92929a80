namespace MRS.Engine.Text;

/// <summary>
/// Collects the many short pieces of HTML in one buffer. It is a <see cref="StringWriter" /> only because Markdig can reset no other
/// writer.
/// </summary>
internal sealed class CharacterWriter : StringWriter
{
    private const int Usual = 8 * 1024;
    private const int LargestReused = 1024 * 1024;

    private char[] buffer = new char[Usual];
    private int length;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<char> Written => buffer.AsSpan(0, length);

    /// <summary>Clears the buffer.</summary>
    public void Clear()
    {
        length = 0;
        buffer = buffer.Length > LargestReused ? new char[Usual] : buffer;
    }

    /// <inheritdoc />
    public override void Write(char value) => Room(1)[0] = value;

    /// <inheritdoc />
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc />
    public override void Write(ReadOnlySpan<char> buffer) => buffer.CopyTo(Room(buffer.Length));

    /// <inheritdoc />
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc />
    public override void WriteLine() => Write('\n');

    private Span<char> Room(int count)
    {
        if (buffer.Length - length < count)
        {
            Array.Resize(ref buffer, Math.Max(2 * buffer.Length, length + count));
        }

        length += count;
        return buffer.AsSpan(length - count, count);
    }
}
