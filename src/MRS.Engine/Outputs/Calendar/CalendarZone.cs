using System.Globalization;
using MRS.Engine.Planning;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace MRS.Engine.Outputs.Calendar;

/// <summary>
/// Writes the part of a time zone that meetings need: each clock change from the one before the first meeting to the end of the last one's
/// year.
/// </summary>
internal static class CalendarZone
{
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");
    private static readonly OffsetPattern WholeMinutes = OffsetPattern.CreateWithInvariantCulture("+HHmm");
    private static readonly OffsetPattern WithSeconds = OffsetPattern.CreateWithInvariantCulture("+HHmmss");

    // The last year that can be represented.
    private const int LastYear = 9999;

    // If the clocks were never changed, the one offset applies from before any meeting.
    private static readonly LocalDateTime Always = new(1601, 1, 1, 0, 0);

    /// <summary>Writes the zones of all meetings, by name.</summary>
    public static void WriteAll(CalendarLines lines, IReadOnlyList<CalendarTimes> times)
    {
        foreach (var zone in times.Where(t => t.Zone is not null).GroupBy(t => t.Zone!.Id, StringComparer.Ordinal)
            .OrderBy(z => z.Key, StringComparer.Ordinal))
        {
            Write(lines, zone.First().Zone!, zone.Min(t => t.First.Year), zone.Max(t => t.Last.Year));
        }
    }

    private static void Write(CalendarLines lines, DateTimeZone zone, int firstYear, int lastYear)
    {
        lines.Begin("VTIMEZONE").Raw("TZID", zone.Id);
        // One more day on each side: a year begins and ends at different moments around the world.
        var from = Instant.FromUtc(firstYear, 1, 1, 0, 0) - Duration.FromDays(1);
        var until = Instant.FromUtc(Math.Min(lastYear + 1, LastYear), 1, 1, 0, 0) + Duration.FromDays(1);
        Offset? before = null;
        foreach (var interval in zone.GetZoneIntervals(from, until))
        {
            // Where only the name changes, as when daylight time becomes standard time, the clocks do not change.
            if (interval.WallOffset != before)
            {
                Write(lines, zone, interval);
            }

            before = interval.WallOffset;
        }

        lines.End("VTIMEZONE");
    }

    private static void Write(CalendarLines lines, DateTimeZone zone, ZoneInterval interval)
    {
        var kind = IsDaylight(zone, interval) ? "DAYLIGHT" : "STANDARD";
        var before = interval.HasStart ? zone.GetZoneInterval(interval.Start - Duration.Epsilon).WallOffset : interval.WallOffset;
        // The moment of the change, in local time before it.
        var start = interval.HasStart ? interval.Start.WithOffset(before).LocalDateTime : Always;
        lines.Begin(kind)
            .Raw("DTSTART", Local.Format(start))
            .Raw("TZOFFSETFROM", Text(before))
            .Raw("TZOFFSETTO", Text(interval.WallOffset))
            .Text("TZNAME", interval.Name)
            .End(kind);
    }

    // Some zones define summer as standard time and winter, or Ramadan, as an hour less. Other programs do not support negative daylight
    // time.
    private static bool IsDaylight(DateTimeZone zone, ZoneInterval interval) =>
        interval.Savings > Offset.Zero
        || (interval.Savings == Offset.Zero && interval.HasEnd
            && Neighbours(zone, interval).Any(n => n.Savings < Offset.Zero && n.StandardOffset == interval.StandardOffset));

    private static IEnumerable<ZoneInterval> Neighbours(DateTimeZone zone, ZoneInterval interval)
    {
        if (interval.HasStart)
        {
            yield return zone.GetZoneInterval(interval.Start - Duration.Epsilon);
        }

        yield return zone.GetZoneInterval(interval.End);
    }

    private static string Text(Offset offset) => (offset.Seconds % 60 == 0 ? WholeMinutes : WithSeconds).Format(offset);
}
