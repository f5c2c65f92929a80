using System.Text;

namespace MRS.Engine.Outputs.Calendar;

/// <summary>
/// Writes the lines of a calendar file (RFC 5545): each ends in CR LF and is folded where it would be longer than 75 octets.
/// </summary>
public sealed class CalendarLines
{
    private const int MaxOctets = 75;

    private readonly StringBuilder text = new();

    /// <summary>Opens a component.</summary>
    public CalendarLines Begin(string component) => Raw("BEGIN", component);

    /// <summary>Closes a component.</summary>
    public CalendarLines End(string component) => Raw("END", component);

    /// <summary>A property whose value has a form of its own: a date, a number, an address, one of a few words.</summary>
    public CalendarLines Raw(string property, string value)
    {
        Fold($"{property}:{Clean(value)}");
        return this;
    }

    /// <summary>A property whose value is text for people; nothing if there is none.</summary>
    public CalendarLines Text(string property, string? value) => string.IsNullOrWhiteSpace(value) ? this : Raw(property, Escape(value));

    /// <summary>All lines.</summary>
    public override string ToString() => text.ToString();

    /// <summary>A text as the value of a property: what would end or part it is escaped, line ends included.</summary>
    public static string Escape(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    // Nothing may end a line but the end of a line: an address with a line end in it could forge a property.
    private static string Clean(string value) =>
        value.Any(char.IsControl) ? new string([.. value.Where(c => !char.IsControl(c) || c == '\t')]) : value;

    // Never inside a character, which may take several octets, nor between a backslash and what it stands for: not every program joins
    // lines before it reads them.
    private void Fold(string line)
    {
        if (line.Length <= MaxOctets && Ascii.IsValid(line))
        {
            text.Append(line).Append("\r\n");
            return;
        }

        Span<char> utf16 = stackalloc char[2];
        var octets = 0;
        var isEscaped = false;
        foreach (var rune in line.EnumerateRunes())
        {
            var opensEscape = !isEscaped && rune.Value == '\\';
            if (!isEscaped && octets + rune.Utf8SequenceLength + (opensEscape ? 1 : 0) > MaxOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(utf16[..rune.EncodeToUtf16(utf16)]);
            octets += rune.Utf8SequenceLength;
            isEscaped = opensEscape;
        }

        text.Append("\r\n");
    }
}
