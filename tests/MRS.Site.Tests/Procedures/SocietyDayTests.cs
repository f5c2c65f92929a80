using MRS.Engine.Context;
using MRS.Site.Commands;
using NodaTime;

namespace MRS.Site.Tests.Procedures;

/// <summary>Today is the day that the society's own clocks show, wherever the machine stands.</summary>
public sealed class SocietyDayTests
{
    // In Tokyo the next day has begun, in Los Angeles it is still the day before.
    [Theory]
    [InlineData("Asia/Tokyo", "2026-11-27T23:30", "2026-11-28")]
    [InlineData("America/Los_Angeles", "2026-11-28T02:00", "2026-11-27")]
    [InlineData("Europe/London", "2026-06-30T23:30", "2026-07-01")]
    [InlineData(null, "2026-06-30T23:30", "2026-06-30")]
    public void TodayIsTheSocietysDay(string? zone, string instant, string day)
    {
        var site = MemorySite.Small().Replace("site.yml", "timeZone: \"Europe/London\"\n", zone is null ? "" : $"timeZone: \"{zone}\"\n");

        Assert.Equal(
            day, SocietyDay.At(site.Sources, At(instant)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Asia/Tokyo", true)]
    [InlineData("America/Los_Angeles", false)]
    public async Task TheCommandLineBuildsForThatDay(string zone, bool isShown)
    {
        using var site = TemporarySite.Small();
        site.Replace("site.yml", "Europe/London", zone);
        site.Write("news/today.md",
            "---\ntitle: \"Today in Tokyo\"\ndescription: \"Text of a length that search engines show as a whole.\"\n"
                + "published: \"2026-11-28\"\n---\n\nText.\n");
        using var said = new StringWriter();
        var context = new CommandContext(said, said, () => At("2026-11-27T23:30"), IsTerminal: false, UseColour: false);

        Assert.Equal(0, await CommandLine.RunAsync(
            ["build", "--content", site.Content, "--output", site.Output], context, TestContext.Current.CancellationToken));
        Assert.Equal(isShown, File.Exists(Path.Join(site.Output, "news", "today", "index.html")));
    }

    private static Instant At(string text) =>
        NodaTime.Text.InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Value;
}
