using System.Text.Json;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Site.Tests.Tools;
using Xunit;

namespace MRS.Site.Tests.StructuredData;

public sealed class StructuredDataTests
{
    private static readonly BuildResult Site = MemorySite.Full().Build();

    public static TheoryData<string> Pages => [.. Site.Paths("index.html")];

    [Theory, MemberData(nameof(Pages))]
    public void TheWayToAPageIsThatOfThePage(string path)
    {
        var shown =
            Site.Page(path).QuerySelectorAll(".breadcrumbs a").Select(a => "https://www.example.org" + a.GetAttribute("href")).ToList();
        var steps = PageGraph.Of(Site, path).Where(n => n.Text("@type") == "BreadcrumbList").SelectMany(
            n => n.GetProperty("itemListElement").EnumerateArray()).ToList();

        Assert.Equal(shown, steps.SkipLast(1).Select(s => s.Text("item")));
        Assert.Equal(Enumerable.Range(1, steps.Count), steps.Select(s => s.GetProperty("position").GetInt32()));
    }

    [Fact]
    public void TheSocietyIsToldWithItsFoundation()
    {
        var society = PageGraph.Node(Site, "index.html", "NGO");

        Assert.Equal(("Example Research Society", "1984"), (society.Text("name"), society.Text("foundingDate")));
        Assert.Equal("Exampleville", society.GetProperty("foundingLocation").Text("name"));
        Assert.Equal(["https://social.example.org/@ers", "https://video.example.org/ers"],
            society.GetProperty("sameAs").EnumerateArray().Select(a => a.GetString()));
    }

    [Fact]
    public void SearchIsToldWhereTheBuildMakesItWork()
    {
        using var tools = TemporarySite.Small();
        var without = PageGraph.Node(MemorySite.Of().Build(), "index.html", "WebSite");
        var with =
            PageGraph.Node(MemorySite.Of().Build(MemorySite.Today with { Tools = tools.PicturesOnly }), "index.html", "WebSite");

        Assert.False(without.TryGetProperty("potentialAction", out _));
        Assert.Equal("https://www.example.org/search/?q={search_term_string}",
            with.GetProperty("potentialAction").GetProperty("target").Text("urlTemplate"));
        Assert.Equal("required name=search_term_string", with.GetProperty("potentialAction").Text("query-input"));
    }

    [Fact]
    public void APersonIsToldWithRoleAndAffiliation()
    {
        var person = PageGraph.Node(Site, "about/people/person-one/index.html", "Person");
        var role = person.GetProperty("memberOf").EnumerateArray().Single();

        Assert.Equal("Example Institute, Exampleville", person.GetProperty("affiliation").Text("name"));
        Assert.Equal(("President", "2018-06", "2022-06"), (role.Text("roleName"), role.Text("startDate"), role.Text("endDate")));
    }

    [Fact]
    public void AnOfficeThatEndedNobodyKnowsWhenIsNotTold() =>
        Assert.False(PageGraph.Node(Site, "about/people/person-four/index.html", "Person").TryGetProperty("memberOf", out _));

    [Fact]
    public void AMeetingIsToldWithItsTimesAndPlaces()
    {
        var meeting = PageGraph.Node(Site, "meetings/congress-2031/index.html", "Event");

        Assert.Equal(("2031-06-23T09:00:00+01:00", "2031-06-25T17:30:00+01:00"), (meeting.Text("startDate"), meeting.Text("endDate")));
        Assert.Equal("https://schema.org/MixedEventAttendanceMode", meeting.Text("eventAttendanceMode"));
        Assert.Equal(["Place", "VirtualLocation"], meeting.GetProperty("location").EnumerateArray().Select(l => l.Text("@type")));
        Assert.Equal(3, meeting.GetProperty("organizer").GetArrayLength());
    }

    [Theory]
    [InlineData("webinar-2031", "EventRescheduled", "OnlineEventAttendanceMode")]
    [InlineData("spring-school-2031", "EventCancelled", "OfflineEventAttendanceMode")]
    [InlineData("joint-meeting-2031", "EventPostponed", null)]
    [InlineData("congress-2020", "EventMovedOnline", "OnlineEventAttendanceMode")]
    [InlineData("congress-2024", "EventScheduled", "OfflineEventAttendanceMode")]
    public void AMeetingIsToldAsItStands(string id, string status, string? mode)
    {
        var meeting = PageGraph.Node(Site, $"meetings/{id}/index.html", "Event");

        Assert.Equal("https://schema.org/" + status, meeting.Text("eventStatus"));
        Assert.Equal(mode is null ? null : "https://schema.org/" + mode, meeting.Text("eventAttendanceMode"));
    }

    [Fact]
    public void WhatIsNotKnownOfAMeetingIsLeftOut()
    {
        var meeting = PageGraph.Node(Site, "meetings/joint-meeting-2031/index.html", "Event");

        Assert.Equal("2031", meeting.Text("startDate"));
        Assert.All(["endDate", "location", "description", "sameAs", "eventAttendanceMode", "image"],
            name => Assert.False(meeting.TryGetProperty(name, out _)));
    }
}
