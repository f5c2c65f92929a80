using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
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
        var refused = Assert.Throws<InvalidOperationException>(() => BuiltSite.With(
            ("events/a-meeting.md", "---\ntitle: \"A meeting\"\nkind: \"special\"\nstart: \"2031-05-01\"\n---\n"),
            ("pages/a-page.md", $"---\ntitle: \"A page\"\n---\n\n{link}\n")));

        Assert.StartsWith("pages/a-page.md:5:", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("feedAuthority: \"example.org\"")]
    [InlineData("feedSince: \"2026-01-15\"")]
    [InlineData("securityContact: \"mailto:security@example.org\"")]
    [InlineData("securityExpires: \"2027-01-15\"")]
    public void HalfOfASettingIsReportedAtItsLine(string line)
    {
        var log = new ProblemLog();
        var settings = $"name: \"Example\"\naddress: \"https://www.example.org\"\ndescription: \"An example.\"\n{line}\n";
        (string Path, string Text)[] files = [("site.yml", settings), ("navigation.yml", "main:\n  - to: \"/\"\n"),
            ("pages/index.md", "---\ntitle: \"Example\"\n---\n\nWords.\n")];
        SiteBuilder.Build([.. files.Select(f => SourceFile.Of(f.Path, System.Text.Encoding.UTF8.GetBytes(f.Text)))], BuiltSite.Today, log);

        Assert.Contains(log.Sorted(), p => p.Code == ProblemCodes.RequiredMissing && p.At is { File: "site.yml", Line: 4 });
    }
}
