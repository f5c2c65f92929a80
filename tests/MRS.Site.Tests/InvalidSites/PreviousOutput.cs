using System.Security.Cryptography;

namespace MRS.Site.Tests.InvalidSites;

/// <summary>The output folder of an earlier build, which no build that fails may touch.</summary>
public sealed class PreviousOutput : IAsyncLifetime
{
    private readonly TemporarySite site = TemporarySite.Small();
    private List<(string Path, DateTime Written, string Content)> before = [];

    public async ValueTask InitializeAsync()
    {
        var (code, said) = await site.RunAsync("build", "--strict");
        Assert.True(code == 0, said);
        before = Inventory();
        Assert.Contains(before, f => f.Path == "index.html");
    }

    /// <summary>Builds another site into the folder by the command line: it says 1, and every byte and time stays.</summary>
    internal async Task IsLeftAloneByAsync(TemporarySite bad)
    {
        var (code, said) = await bad.RunAsync(site.Output, "build", ["--strict"]);

        Assert.True(code == 1, said);
        Assert.Equal(before, Inventory());
    }

    public ValueTask DisposeAsync()
    {
        site.Dispose();
        return ValueTask.CompletedTask;
    }

    private List<(string Path, DateTime Written, string Content)> Inventory() =>
        [.. Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(f => (Path.GetRelativePath(site.Output, f), File.GetLastWriteTimeUtc(f),
                Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))))];
}
