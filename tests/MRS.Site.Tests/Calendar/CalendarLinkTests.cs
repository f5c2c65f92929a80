using MRS.Content.Problems;
using Xunit;

namespace MRS.Site.Tests.Calendar;

public sealed class CalendarLinkTests
{
    [Theory]
    [InlineData("[our calendar](webcal://www.example.org/meetings/calendar.ics)")]
    [InlineData("<webcal://www.example.org/meetings/calendar.ics>")]
    [InlineData("[elsewhere](webcal://evil.example.com/x.ics)")]
    public void ATextCannotSubscribeAnyone(string link)
    {
        var refused = MemorySite.Of(
            ("events/a-meeting.md", "---\ntitle: \"A meeting\"\nkind: \"special\"\nstart: \"2031-05-01\"\n---\n"),
            ("pages/a-page.md", $"---\ntitle: \"A page\"\n---\n\n{link}\n")).Build();

        Assert.Null(refused.Snapshot);
        Assert.Equal(("pages/a-page.md", 5), (refused.Problems[0].At.File, refused.Problems[0].At.Line));
    }

    [Theory]
    [InlineData("feedAuthority: \"example.org\"")]
    [InlineData("feedSince: \"2026-01-15\"")]
    [InlineData("securityContact: \"mailto:security@example.org\"")]
    [InlineData("securityExpires: \"2027-01-15\"")]
    public void HalfOfASettingIsReportedAtItsLine(string line)
    {
        var settings = $"name: \"Example\"\naddress: \"https://www.example.org\"\ndescription: \"An example.\"\n{line}\n";

        Assert.Contains(MemorySite.Of(("site.yml", settings)).Build().Problems,
            p => p.Code == ProblemCodes.RequiredMissing && p.At is { File: "site.yml", Line: 4 });
    }
}
