using System.Buffers;
using System.Globalization;
using System.Text;

namespace MRS.Content.Canonical;

/// <summary>
/// A text in double quotes, letter by letter as the package <c>yaml</c> of npm writes it, which the editing form uses:
/// a long text of several lines goes on in lines of its own.
/// </summary>
internal static class DoubleQuoted
{
    // As JSON with both quotes; shorter texts keep their line ends as \n.
    private const int LeastToBreak = 40;

    // Of all others, each stands for itself.
    private static readonly SearchValues<char> Special = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (char)c), '"', '\\', .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    /// <summary>Appends the text. <paramref name="indent"/> stands before each further line.</summary>
    public static void Append(StringBuilder to, string text, string indent)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            to.Append('"').Append(text).Append('"');
            return;
        }

        var breaks = text.Contains('\n', StringComparison.Ordinal) && LengthAsJson(text) >= LeastToBreak;
        to.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' && breaks && i < text.Length - 1)
            {
                i = AppendBreaks(to, text, i);
                to.Append(indent).Append(i < text.Length - 1 && text[i + 1] == ' ' ? "\\" : "");
            }
            else
            {
                AppendOne(to, text, i);
            }
        }

        to.Append('"');
    }

    // A single line end would be read as a blank, so one more is written than there are.
    private static int AppendBreaks(StringBuilder to, string text, int first)
    {
        to.Append("\n\n");
        var last = first;
        while (last + 2 < text.Length && text[last + 1] == '\n')
        {
            to.Append('\n');
            last++;
        }

        return last;
    }

    private static void AppendOne(StringBuilder to, string text, int at)
    {
        var c = text[at];
        if (c == ' ' && at + 1 < text.Length && text[at + 1] == '\n')
        {
            to.Append("\\ ");
        }
        else if (Short(c) is char letter)
        {
            to.Append('\\').Append(letter);
        }
        else if (c < ' ')
        {
            to.Append("\\x").Append(((int)c).ToString("x2", CultureInfo.InvariantCulture));
        }
        else if (IsLoneSurrogate(text, at))
        {
            to.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }
        else
        {
            to.Append(c);
        }
    }

    private static char? Short(char c) => c switch
    {
        '"' or '\\' => c,
        '\n' => 'n',
        '\t' => 't',
        '\r' => 'r',
        '\b' => 'b',
        '\f' => 'f',
        '\0' => '0',
        '\a' => 'a',
        '\v' => 'v',
        '\u001b' => 'e',
        _ => null,
    };

    private static int LengthAsJson(string text)
    {
        var length = 2;
        for (var i = 0; i < text.Length; i++)
        {
            length += text[i] is '"' or '\\' or '\n' or '\t' or '\r' or '\b' or '\f' ? 2 : text[i] < ' ' || IsLoneSurrogate(text, i) ? 6 : 1;
        }

        return length;
    }

    private static bool IsLoneSurrogate(string text, int at) =>
        char.IsHighSurrogate(text[at]) ? at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])
        : char.IsLowSurrogate(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));
}
