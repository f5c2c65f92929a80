using System.Text.Json;

namespace MRS.Site.Tests.Reporting;

public sealed class TimingsTests : IDisposable
{
    private readonly TemporarySite site = TemporarySite.Small();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task TimingsStandInTheJsonDocument()
    {
        var (code, said) = await site.RunAsync("build", "--timings", "--format", "json");
        using var document = JsonDocument.Parse(said);
        var stages = document.RootElement.GetProperty("timings").EnumerateArray().ToList();

        Assert.Equal(0, code);
        Assert.Equal(site.Build().Timings.Select(t => t.Stage), stages.Select(s => s.GetProperty("stage").GetString()));
        Assert.All(stages, s => Assert.True(s.GetProperty("milliseconds").GetDouble() >= 0));
    }

    [Fact]
    public async Task WithoutAskingThereAreNone()
    {
        var (_, said) = await site.RunAsync("build", "--format", "json");
        using var document = JsonDocument.Parse(said);

        Assert.False(document.RootElement.TryGetProperty("timings", out _));
    }

    [Fact]
    public async Task AsTextEachStageHasALine()
    {
        var (_, said) = await site.RunAsync("check", "--timings");

        Assert.All(site.Build().Timings, t => Assert.Contains($"\n{t.Stage} ", said, StringComparison.Ordinal));
    }
}
