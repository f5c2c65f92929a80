using System.Text.RegularExpressions;
using MRS.Engine;
using Xunit;

namespace MRS.Site.Tests.Calendar;

public sealed class CalendarFileTests
{
    private static readonly BuildResult Site = MemorySite.Full().Build();

    public static TheoryData<string> Files => [.. Site.Paths(".ics")];

    [Fact]
    public void ThereIsOneForAllOneForEachKindAndOneForEachMeeting() => Assert.Equal(
        ["meetings/calendar.ics", "meetings/congress-2024/event.ics", "meetings/congress-2031/event.ics", "meetings/congress.ics",
            "meetings/joint-meeting-2017/event.ics", "meetings/joint.ics", "meetings/special.ics", "meetings/spring-school-2031/event.ics",
            "meetings/webinar-2031/event.ics"],
        Site.Paths(".ics"));

    [Theory, MemberData(nameof(Files))]
    public void AnotherReaderReadsEveryFile(string path)
    {
        var events = CalendarReader.Load(Site, path).Events;

        Assert.NotEmpty(events);
        Assert.All(events, e => Assert.True(e.DtEnd!.AsUtc > e.DtStart!.AsUtc));
        Assert.All(events, e => Assert.EndsWith("@example.org", e.Uid, StringComparison.Ordinal));
        Assert.Equal(events.Count, events.Select(e => e.Uid).Distinct().Count());
        Assert.All(events, e => Assert.True(Site.Has(e.Url!.AbsolutePath[1..] + "index.html")));
    }

    [Theory, MemberData(nameof(Files))]
    public void EveryFileKeepsTheRulesOfTheFormat(string path)
    {
        var text = Site.Text(path);

        Assert.DoesNotMatch("(?<!\r)\n|\r(?!\n)", text);
        Assert.All(CalendarReader.Physical(text), line => Assert.InRange(CalendarReader.Octets(line), 1, 75));
        Assert.All(CalendarReader.Logical(text), line => Assert.Matches("^[A-Z-]+(;[A-Z-]+=[^:;]+)*:.+$", line));
        var count = CalendarReader.Values(text, "BEGIN").Count(v => v == "VEVENT");
        Assert.All(["UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "STATUS", "SUMMARY"],
            property => Assert.Equal(count, CalendarReader.Values(text, property).Count()));
        Assert.Empty(LeftOpen(text));
    }

    [Theory, MemberData(nameof(Files))]
    public void EveryZoneThatIsNamedIsDescribed(string path)
    {
        var text = Site.Text(path);
        var named = Regex.Matches(text, ";TZID=([^:;]+)").Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(named, CalendarReader.Values(text, "TZID"));
    }

    [Fact]
    public void MeetingsWithFullDaysAreThoseOfThePage()
    {
        var onPage = Site.Page("meetings/index.html").QuerySelectorAll(".event-card")
            .Where(c => c.QuerySelector("time")!.GetAttribute("datetime")!.Length == 10)
            .Select(c => c.QuerySelector("a")!.GetAttribute("href"));

        Assert.Equal(onPage.Order(StringComparer.Ordinal),
            CalendarReader.Load(Site, "meetings/calendar.ics").Events.Select(e => e.Url!.AbsolutePath).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WholeDaysEndTheDayAfter()
    {
        var e = CalendarReader.Load(Site, "meetings/congress-2024/event.ics").Events.Single();

        Assert.False(e.DtStart!.HasTime);
        Assert.Equal((new DateOnly(2024, 6, 23), new DateOnly(2024, 6, 26)), (e.DtStart.Date, e.DtEnd!.Date));
    }

    [Fact]
    public void ThePlaceIsCarried()
    {
        var e = CalendarReader.Load(Site, "meetings/congress-2031/event.ics").Events.Single();

        Assert.Equal("Example Conference Centre, London, United Kingdom, and online", e.Location);
        Assert.Equal((51.4988, -0.1749), (e.GeographicLocation!.Latitude, e.GeographicLocation.Longitude));
        Assert.Contains("https://congress.example.org", e.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void PagesLinkToTheirCalendars()
    {
        var meeting =
            Site.Page("meetings/webinar-2031/index.html").QuerySelectorAll(".calendar-links a").Select(a => a.GetAttribute("href"));
        var over = Site.Page("meetings/congress-2024/index.html").QuerySelectorAll(".calendar-links a").Select(a => a.GetAttribute("href"));
        var cancelled =
            Site.Page("meetings/spring-school-2031/index.html").QuerySelectorAll(".calendar-links a").Select(a => a.GetAttribute("href"));

        Assert.Equal(["/meetings/webinar-2031/event.ics", "webcal://www.example.org/meetings/special.ics"], meeting);
        Assert.Equal(["webcal://www.example.org/meetings/congress.ics"], over);
        Assert.Equal(["webcal://www.example.org/meetings/special.ics"], cancelled);
        Assert.Contains(Site.Page("meetings/index.html").QuerySelectorAll("a"),
            a => a.GetAttribute("href") == "webcal://www.example.org/meetings/calendar.ics");
    }

    private static Stack<string> LeftOpen(string text)
    {
        var open = new Stack<string>();
        foreach (var line in CalendarReader.Logical(text))
        {
            if (line.StartsWith("BEGIN:", StringComparison.Ordinal))
            {
                open.Push(line[6..]);
            }
            else if (line.StartsWith("END:", StringComparison.Ordinal))
            {
                Assert.Equal(open.Pop(), line[4..]);
            }
        }

        return open;
    }
}
