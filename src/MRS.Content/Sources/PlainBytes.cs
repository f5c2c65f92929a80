using System.Buffers;
using System.Text.Unicode;

namespace MRS.Content.Sources;

/// <summary>Tells at a glance, without making a text of them, whether bytes are a text in which nothing has to be changed or refused. Nearly all files are.</summary>
internal static class PlainBytes
{
    private static readonly SearchValues<byte> Control = SearchValues.Create([.. Enumerable.Range(0, ' ').Where(c => c is not ('\t' or '\n')).Select(c => (byte)c), 0x7F]);

    // With these begin the other characters that are refused.
    private static readonly SearchValues<byte> Leads = SearchValues.Create([0xC2, 0xE2, 0xEF]);

    /// <summary>Whether they are UTF-8 with LF line ends, without a byte order mark and without control characters.</summary>
    public static bool Are(ReadOnlySpan<byte> bytes) => !bytes.ContainsAny(Control) && Utf8.IsValid(bytes) && !HoldRefused(bytes);

    private static bool HoldRefused(ReadOnlySpan<byte> utf8)
    {
        for (var at = utf8.IndexOfAny(Leads); at >= 0; at = utf8.IndexOfAny(Leads))
        {
            utf8 = utf8[at..];
            if (IsRefused(utf8))
            {
                return true;
            }

            utf8 = utf8[1..];
        }

        return false;
    }

    // C1, the separators of lines and paragraphs, the byte order mark, and the two that are no characters.
    private static bool IsRefused(ReadOnlySpan<byte> utf8) =>
        utf8 is [0xC2, <= 0x9F, ..] or [0xE2, 0x80, 0xA8 or 0xA9, ..] or [0xEF, 0xBB, 0xBF, ..] or [0xEF, 0xBF, 0xBE or 0xBF, ..];
}
