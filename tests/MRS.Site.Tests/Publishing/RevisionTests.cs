using MRS.Content.Problems;
using MRS.Engine.Context;

namespace MRS.Site.Tests.Publishing;

/// <summary>Calendars learn of a changed meeting, because its revision rises.</summary>
public sealed class RevisionTests
{
    private const string Meeting = "events/congress-2031.md";

    private static readonly Lazy<BuildOptions> Since = new(() => PreviousBuildFiles.WithPrevious(MemorySite.Full().Build()));

    [Theory]
    [InlineData("end: \"2031-06-25\"", "end: \"2031-06-26\"")]
    [InlineData("startTime: \"09:00\"", "startTime: \"08:30\"")]
    [InlineData("timeZone: \"Europe/London\"", "timeZone: \"Europe/Paris\"")]
    [InlineData("venue: \"Example Conference Centre\"", "venue: \"Another Centre\"")]
    [InlineData("city: \"London\"", "city: \"Leeds\"")]
    [InlineData("attendance: \"hybrid\"", "attendance: \"online\"")]
    [InlineData("status: \"scheduled\"", "status: \"cancelled\"")]
    public void ChangeNeedsAHigherRevision(string old, string now)
    {
        var site = MemorySite.Full().Replace(Meeting, old, now);

        var problem = Assert.Single(site.Build(Since.Value).Problems);
        Assert.Equal(ProblemCodes.RevisionNotRaised, problem.Code);
        Assert.Equal(Meeting, problem.At.File);
        Assert.Equal("revision: 2", PreviousBuildFiles.LineToPaste(problem));
        Assert.Empty(site.Replace(Meeting, "revision: 1", PreviousBuildFiles.LineToPaste(problem)).Build(Since.Value).Problems);
    }

    [Theory]
    [InlineData("title: \"24th Example Congress, 2031\"", "title: \"The 24th Example Congress, 2031\"")]
    [InlineData("updated: \"2026-02-01\"", "updated: \"2026-03-01\"")]
    [InlineData("revision: 1", "revision: 2")]
    public void OtherChangesNeedNone(string old, string now) =>
        Assert.Empty(MemorySite.Full().Replace(Meeting, old, now).Build(Since.Value).Problems);

    [Fact]
    public void RevisionNeverFalls() =>
        Assert.Equal(
            "revision: 1", PreviousBuildFiles.LineToPaste(Assert.Single(MemorySite.Full().Replace(Meeting, "revision: 1", "revision: 0")
            .Build(Since.Value).Problems)));

    [Fact]
    public void MeetingWithoutADayIsInNoCalendarYet()
    {
        var month = MemorySite.Full().Without("events/webinar-2031.md").With("events/webinar-2031.md",
            "---\ntitle: \"Webinar 2031\"\ndescription: \"A webinar of which only the month is known at first.\"\nkind: \"special\"\n"
                + "start: \"2031-11\"\n---\n\nText.\n");
        var options = PreviousBuildFiles.WithPrevious(month.Build());

        Assert.Empty(month.Replace("events/webinar-2031.md", "\"2031-11\"", "\"2031-11-12\"").Build(options).Problems);
    }
}
