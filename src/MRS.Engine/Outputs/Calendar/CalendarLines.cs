using System.Text;

namespace MRS.Engine.Outputs.Calendar;

/// <summary>
/// Writes the lines of a calendar file (RFC 5545): each ends in CRLF and is folded where it would exceed 75 octets.
/// </summary>
public sealed class CalendarLines
{
    private const int MaxOctets = 75;

    private readonly StringBuilder text = new();

    /// <summary>Opens a component.</summary>
    public CalendarLines Begin(string component) => Raw("BEGIN", component);

    /// <summary>Closes a component.</summary>
    public CalendarLines End(string component) => Raw("END", component);

    /// <summary>A property whose value is not TEXT: a date, a number, a URI, one of a few words.</summary>
    public CalendarLines Raw(string property, string value)
    {
        Fold($"{property}:{Clean(value)}");
        return this;
    }

    /// <summary>A property whose value is TEXT; nothing if there is none.</summary>
    public CalendarLines Text(string property, string? value) => string.IsNullOrWhiteSpace(value) ? this : Raw(property, Escape(value));

    /// <summary>All lines.</summary>
    public override string ToString() => text.ToString();

    /// <summary>A text as the value of a property: separators, backslashes and line breaks are escaped.</summary>
    public static string Escape(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    // No value may contain a line break: an address with one in it could forge a property.
    private static string Clean(string value) =>
        value.Any(char.IsControl) ? new string([.. value.Where(c => !char.IsControl(c) || c == '\t')]) : value;

    // Never folds inside a character, which may take several octets, nor after a backslash: not every program unfolds lines before it reads
    // them.
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
