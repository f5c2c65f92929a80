using System.Diagnostics;
using MRS.Site.KillTarget;
using MRS.Site.Output;
using Xunit;

namespace MRS.Site.Tests.Output;

/// <summary>Kills a real process with SIGKILL while it writes sites of 1,000 files, again and again.</summary>
public sealed class KillTests(ITestOutputHelper log) : IDisposable
{
    private const string WhileWriting = "while files were written";
    private const int WantedWhileWriting = 20;
    private const int MostKills = 400;

    private readonly TemporaryFolder root = TemporaryFolder.InMemory();
    private readonly Random random = new();
    private readonly Dictionary<string, int> landed = new(StringComparer.Ordinal);

    private string Output => root["output"];

    public void Dispose() => root.Dispose();

    [Fact]
    public async Task AKillAtAnyMomentLeavesOneWholeSite()
    {
        OutputFolder.Write(Output, TestSites.A);
        for (var kill = 0; kill < MostKills && landed.GetValueOrDefault(WhileWriting) < WantedWhileWriting; kill++)
        {
            var writing = await KillOnce();
            var whole = TestSites.A.Is(Output) ? "A" : TestSites.B.Is(Output) ? "B" : null;
            Assert.True(whole is not null, $"a mix after the kill while {writing ?? "nothing"} was written");
            var moment = MomentOf(writing, whole!);
            landed[moment] = landed.GetValueOrDefault(moment) + 1;
        }

        var counts = string.Join(", ", landed.Select(l => $"{l.Value} {l.Key}"));
        log.WriteLine($"{landed.Values.Sum()} kills: {counts}");
        Assert.True(landed.GetValueOrDefault(WhileWriting) >= WantedWhileWriting, "too few kills landed while files were written");
        OutputFolder.Write(Output, Sites.Named("index.html"));
        Sites.AssertIs(Sites.Named("index.html"), Output);
        Assert.Equal([".output.lock", ".output.mrs-site", "output"], root.Names);
    }

    /// <summary>Lets a process write and kills it at a random moment; answers which site it was writing, if it was.</summary>
    private async Task<string?> KillOnce()
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "MRS.Site.KillTarget.dll"), Output },
            RedirectStandardOutput = true,
        })!;
        var last = "";
        for (var lines = random.Next(1, 5); lines > 0; lines--)
        {
            last = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? "";
        }

        WaitForAMoment();
        process.Kill();
        var rest = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        last = rest.Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? last;
        return last.StartsWith("begin ", StringComparison.Ordinal) ? last["begin ".Length..] : null;
    }

    /// <summary>Waits until a file chosen at random appears in the staging folder; every third time for a random while instead.</summary>
    private void WaitForAMoment()
    {
        if (random.Next(3) == 0)
        {
            Thread.Sleep(random.Next(200));
            return;
        }

        var files = (random.Next(2) == 0 ? TestSites.A : TestSites.B).Artifacts;
        var awaited = Path.Combine(root[".output.staging"], files[random.Next(files.Count)].Path);
        SpinWait.SpinUntil(() => File.Exists(awaited), TimeSpan.FromSeconds(1));
    }

    // If some files are in the staging folder, but not all, the kill came while files were written.
    private string MomentOf(string? writing, string whole)
    {
        if (writing is null)
        {
            return "between builds";
        }

        var expected = (writing == "A" ? TestSites.A : TestSites.B).Artifacts;
        var staged = expected.Count(a => File.Exists(Path.Combine(root[".output.staging"], a.Path)));
        return (writing == whole, staged) switch
        {
            (true, 0) => "after the last file was removed",
            (true, _) => "while old files were removed",
            (false, 0) => "before the first file was written",
            (false, _) when staged == expected.Count => "before the exchange",
            _ => WhileWriting,
        };
    }
}
