using System.Globalization;
using NodaTime;
using Xunit;

namespace MRS.Site.Tests.Calendar;

public sealed class CalendarZoneTests
{
    public static TheoryData<string> Zones => ["Europe/London", "America/New_York", "Australia/Sydney", "Asia/Tokyo", "Asia/Kolkata",
        "Africa/Casablanca", "Europe/Dublin", "Etc/UTC", "America/Sao_Paulo"];

    /// <summary>
    /// Walks over both changes of the clocks: a meeting before, on and after each day, by the file's own description of the zone.
    /// </summary>
    [Theory, MemberData(nameof(Zones))]
    public void TheDescribedZoneGivesTheRightMomentOnBothSidesOfEveryChange(string zone)
    {
        DateOnly[] days = [.. new[]
        {
            new DateOnly(2026, 3, 8),
            new DateOnly(2026, 3, 29),
            new DateOnly(2026, 4, 5),
            new DateOnly(2026, 10, 4),
            new DateOnly(2026, 10, 25),
            new DateOnly(2026, 11, 1),
            new DateOnly(2027, 1, 1),
        }
            .SelectMany(d => new[] { d.AddDays(-1), d, d.AddDays(1) })];
        var site = MemorySite.Of([.. days.Select((d, i) => Meeting(d, i, zone))]).Build();
        var text = site.Text("meetings/calendar.ics");
        var tzdb = DateTimeZoneProviders.Tzdb[zone];

        foreach (var start in CalendarReader.Values(text, "DTSTART").Where(v => v.EndsWith("T120000", StringComparison.Ordinal)))
        {
            var local = DateTime.ParseExact(start, "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
            var expected = tzdb.AtStrictly(LocalDateTime.FromDateTime(local)).Offset;
            Assert.Equal(expected.ToTimeSpan(), OffsetByFile(text, local));
        }
    }

    [Theory, MemberData(nameof(Zones))]
    public void AnotherReaderComesToTheSameMoment(string zone)
    {
        var site = MemorySite.Of(Meeting(new DateOnly(2026, 3, 29), 0, zone)).Build();
        var e = CalendarReader.Load(site, "meetings/calendar.ics").Events.Single();

        Assert.Equal(DateTimeZoneProviders.Tzdb[zone].AtStrictly(new LocalDateTime(2026, 3, 29, 12, 0)).ToDateTimeUtc(), e.DtStart!.AsUtc);
    }

    /// <summary>
    /// As Outlook, Google and Apple take zones: daylight time is ahead of the standard time beside it, and both have a name to show.
    /// </summary>
    [Fact]
    public void DaylightTimeIsAheadOfStandardTimeInEveryZoneAndBothHaveNames()
    {
        var wrong = new List<string>();
        foreach (var zones in DateTimeZoneProviders.Tzdb.Ids.Order(StringComparer.Ordinal).Chunk(100))
        {
            var site = MemorySite.Of([.. zones.Select((zone, i) => Meeting(new DateOnly(2026, 7, 1), i, zone))]).Build();
            wrong.AddRange(zones.SelectMany((zone, i) => Faults(zone, site.Text($"meetings/meeting-{i}/event.ics"))));
        }

        Assert.Equal([], wrong);
    }

    [Theory]
    [InlineData("Europe/Dublin", "STANDARD GMT +00:00", "DAYLIGHT IST +01:00")]
    [InlineData("Europe/London", "STANDARD GMT +00:00", "DAYLIGHT BST +01:00")]
    [InlineData("Africa/Casablanca", "STANDARD +00 +00:00", "DAYLIGHT +01 +01:00")]
    [InlineData("America/New_York", "STANDARD EST -05:00", "DAYLIGHT EDT -04:00")]
    [InlineData("Australia/Lord_Howe", "STANDARD +1030 +10:30", "DAYLIGHT +11 +11:00")]
    [InlineData("America/Sao_Paulo", "STANDARD -03 -03:00")]
    [InlineData("Asia/Kolkata", "STANDARD IST +05:30")]
    [InlineData("Etc/GMT+5", "STANDARD -05 -05:00")]
    [InlineData("Etc/UTC", "STANDARD UTC +00:00")]
    public void TimesOfAZoneAreCalledAsElsewhere(string zone, params string[] times)
    {
        var text = MemorySite.Of(Meeting(new DateOnly(2026, 7, 1), 0, zone)).Build().Text("meetings/calendar.ics");

        Assert.Equal(times, Times(text).Distinct().OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public void ALastYearOfTheCalendarIsNoMistake() =>
        Assert.True(MemorySite.Of(Meeting(new DateOnly(9998, 12, 31), 0, "Europe/London"),
            Meeting(new DateOnly(9999, 12, 30), 1, "Asia/Tokyo"), Meeting(new DateOnly(9999, 12, 31), 2, "Asia/Tokyo")).Build()
            .Has("meetings/calendar.ics"));

    // Kind, name and offset of each description of a time.
    private static IEnumerable<string> Times(string text)
    {
        var lines = CalendarReader.Logical(text);
        return lines.Select((l, i) => (l, i)).Where(x => x.l is "BEGIN:STANDARD" or "BEGIN:DAYLIGHT")
            .Select(
                x => $"{x.l[6..]} {After(lines[x.i + 4])} {(After(lines[x.i + 3]) is var offset ? offset[..3] + ":" + offset[3..] : "")}");

        static string After(string line) => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }

    private static IEnumerable<string> Faults(string zone, string text)
    {
        var times = Times(text).Distinct().Select(t => t.Split(' ')).ToList();
        var standard = times.Where(t => t[0] == "STANDARD").Select(t => Offset(t[2])).ToList();
        if (standard.Count == 0)
        {
            yield return $"{zone}: no standard time";
        }

        foreach (var time in times.Where(t => t[0] == "DAYLIGHT" && standard.Any(s => s >= Offset(t[2]))))
        {
            yield return $"{zone}: {string.Join(' ', time)} is not ahead";
        }

        foreach (var time in times.Where(
            t => !System.Text.RegularExpressions.Regex.IsMatch(t[1], "^([A-Za-z]{3,5}|[+-][0-9]{2}([0-9]{2})?)$")))
        {
            yield return $"{zone}: {time[1]} is no name";
        }
    }

    private static (string Path, string Text) Meeting(DateOnly day, int i, string zone) =>
        ($"events/meeting-{i}.md",
            $"---\ntitle: \"Meeting {i}\"\nkind: \"special\"\nstart: \"{day:yyyy-MM-dd}\"\nstartTime: \"12:00\"\nendTime: \"13:00\"\n"
                + $"timeZone: \"{zone}\"\n---\n");

    // As RFC 5545 has it: the latest change of the clocks before that time counts.
    private static TimeSpan OffsetByFile(string text, DateTime local)
    {
        var lines = CalendarReader.Logical(text);
        var changes = lines.Select((l, i) => (l, i)).Where(x => x.l is "BEGIN:STANDARD" or "BEGIN:DAYLIGHT")
            .Select(x => (At: DateTime.ParseExact(Value(x.i + 1, "DTSTART"), "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture),
                To: Offset(Value(x.i + 3, "TZOFFSETTO"))));
        return changes.Where(c => c.At <= local).MaxBy(c => c.At).To;

        string Value(int i, string property) => lines[i].StartsWith(property + ":", StringComparison.Ordinal)
            ? lines[i][(property.Length + 1)..]
            : throw new InvalidDataException(lines[i]);
    }

    private static TimeSpan Offset(string text) => TimeSpan.ParseExact(
        text[1..].Replace(":", "", StringComparison.Ordinal), "hhmm", CultureInfo.InvariantCulture) * (text[0] == '-' ? -1 : 1);
}
