using System.Text;
using MRS.Engine;
using IcalCalendar = Ical.Net.Calendar;

namespace MRS.Site.Tests.Calendar;

/// <summary>Reads calendars with a reader that is not the site's own, and their lines by the rules of the format.</summary>
internal static class CalendarReader
{
    public static IcalCalendar Load(BuildResult site, string path) =>
        IcalCalendar.Load(site.Text(path)) ?? throw new InvalidDataException(path);

    /// <summary>The lines as they are in the file, without their ends.</summary>
    public static IReadOnlyList<string> Physical(string text) => text.EndsWith("\r\n", StringComparison.Ordinal)
        ? text[..^2].Split("\r\n")
        : throw new InvalidDataException("The last line has no end.");

    /// <summary>The lines with what was folded joined again.</summary>
    public static IReadOnlyList<string> Logical(string text) => Physical(text.Replace("\r\n ", "", StringComparison.Ordinal));

    /// <summary>The values of a property, with whatever parameters.</summary>
    public static IEnumerable<string> Values(string text, string property) =>
        Logical(text)
            .Where(l => l.StartsWith(property + ":", StringComparison.Ordinal) || l.StartsWith(property + ";", StringComparison.Ordinal))
            .Select(l => l[(l.IndexOf(':', StringComparison.Ordinal) + 1)..]);

    public static int Octets(string line) => Encoding.UTF8.GetByteCount(line);
}
