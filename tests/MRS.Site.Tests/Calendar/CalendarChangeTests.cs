using MRS.Engine;
using Xunit;

namespace MRS.Site.Tests.Calendar;

public sealed class CalendarChangeTests
{
    [Fact]
    public void AMovedMeetingKeepsItsNameAndCarriesTheHigherNumber()
    {
        var before = Single("start: \"2031-05-01\"\nrevision: 1\nupdated: \"2026-02-01\"");
        var after = Single("start: \"2031-06-01\"\nstatus: \"rescheduled\"\nrevision: 2\nupdated: \"2026-03-01\"");

        Assert.Equal(before.Uid, after.Uid);
        Assert.Equal((1, 2), (before.Sequence, after.Sequence));
        Assert.True(after.LastModified!.AsUtc > before.LastModified!.AsUtc);
        Assert.Equal("CONFIRMED", after.Status);
        Assert.Contains("Moved to another date", after.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void ACancelledMeetingSaysSoInStatusAndTitle()
    {
        var e = Single("start: \"2031-05-01\"\nstatus: \"cancelled\"\nrevision: 2");

        Assert.Equal(("CANCELLED", "Cancelled: A meeting", 2), (e.Status, e.Summary, e.Sequence));
    }

    [Fact]
    public void APostponedMeetingIsTentative()
    {
        var e = Single("start: \"2031-05-01\"\nstatus: \"postponed\"\nrevision: 2");

        Assert.Equal(("TENTATIVE", "Postponed: A meeting"), (e.Status, e.Summary));
    }

    [Fact]
    public void AMeetingThatMovedOnlineIsOnline()
    {
        var e = Single("start: \"2031-05-01\"\ncity: \"Exampleville\"\nstatus: \"moved-online\"");

        Assert.Equal("Online", e.Location);
        Assert.Contains("Moved online", e.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void AChangeThatNobodyDatedIsNeverToCome()
    {
        Assert.Equal(new DateOnly(2026, 1, 15), Single("start: \"2031-05-01\"").DtStamp!.Date);
        Assert.Equal(new DateOnly(2019, 5, 1), Single("start: \"2019-05-01\"").DtStamp!.Date);
    }

    [Theory, InlineData("2031"), InlineData("2031-05")]
    public void AMeetingWithoutADayIsOnItsPageAlone(string start)
    {
        var site = Build($"start: \"{start}\"");

        Assert.True(site.Has("meetings/a-meeting/index.html"));
        Assert.Empty(site.Paths(".ics"));
    }

    [Fact]
    public void AnEndIsNeverMadeUp()
    {
        var oneDay = CalendarReader.Values(Build(Times("")).Text("meetings/calendar.ics"), "DTEND");
        var severalDays = Build(Times("end: \"2031-05-03\"\n")).Text("meetings/calendar.ics");

        Assert.Empty(oneDay);
        Assert.Equal(["20310504"], CalendarReader.Values(severalDays, "DTEND"));
        Assert.Contains("Begins at 09:00", CalendarReader.Values(severalDays, "DESCRIPTION").Single(), StringComparison.Ordinal);

        static string Times(string end) => $"start: \"2031-05-01\"\n{end}startTime: \"09:00\"\ntimeZone: \"Europe/London\"";
    }

    private static Ical.Net.CalendarComponents.CalendarEvent Single(string fields) =>
        CalendarReader.Load(Build(fields), "meetings/a-meeting/event.ics").Events.Single();

    private static BuildResult Build(string fields) =>
        MemorySite.Of(("events/a-meeting.md", $"---\ntitle: \"A meeting\"\nkind: \"special\"\n{fields}\n---\n")).Build();
}
