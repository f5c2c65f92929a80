using System.Diagnostics;

namespace MRS.Site.Tests.Determinism;

/// <summary>Real processes of the built program, in different surroundings, write the same bytes.</summary>
public sealed class EnvironmentTests
{
    [Fact]
    public async Task TimeZoneLanguageAndFolderDoNotMatter()
    {
        using var here = new TemporarySite(Path.Join(Repository.Fixtures, "sites", "full"));
        using var there = new TemporarySite(Path.Join(Repository.Fixtures, "sites", "full"));

        await Task.WhenAll(
            BuildAsync(here, Repository.Root, here.Content, new() { ["TZ"] = "UTC", ["LANG"] = "C", ["LC_ALL"] = "C" }),
            BuildAsync(there, Path.GetDirectoryName(there.Content)!, "content", new()
            {
                ["TZ"] = "Pacific/Kiritimati",
                ["LANG"] = "tr_TR.UTF-8",
                ["LC_ALL"] = "tr_TR.UTF-8",
                ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0",
            }));

        var files = Files(here);
        Assert.Contains("index.html", files);
        Assert.Equal(files, Files(there));
        Assert.All(files, f => Assert.Equal(File.ReadAllBytes(Path.Join(here.Output, f)), File.ReadAllBytes(Path.Join(there.Output, f))));
    }

    private static async Task BuildAsync(TemporarySite site, string folder, string content, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "MRS.Site.dll"), "build", "--content", content,
            "--output", site.Output, "--date", "2026-11-23"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, said);
    }

    private static List<string> Files(TemporarySite site) =>
        [.. Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(site.Output, f))
            .Order(StringComparer.Ordinal)];
}
