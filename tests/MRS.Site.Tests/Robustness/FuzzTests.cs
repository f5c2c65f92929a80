using System.Globalization;
using MRS.Site.Commands;
using MRS.Site.Tests.Output;

namespace MRS.Site.Tests.Robustness;

/// <summary>
/// Spoils a sound site in many ways, the same ones on every machine. Whatever comes of it, the program ends by itself and says what it did
/// in words, and the site that was built before is whole. A few are tried each time; FUZZ=10000 tries as many, FUZZ_FROM says with which to
/// begin.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output) : IDisposable
{
    private const int Usually = 40;

    private readonly TemporaryFolder folder = TemporaryFolder.InMemory();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task WhateverIsSpoiledTheProgramSaysSoAndTheOldSiteIsWhole()
    {
        var (first, count) = (Number("FUZZ_FROM", 0), Number("FUZZ", Usually));
        var mutations = new SiteMutations(Path.Join(Repository.Fixtures, "sites", "full"));
        mutations.WriteSound(folder["content"]);
        Assert.Equal(0, (await BuildAsync()).Code);
        var codes = new Dictionary<int, int>();
        for (var seed = first; seed < first + count; seed++)
        {
            var spoiled = mutations.Spoil(folder["content"], seed);
            var before = Published();
            var (code, said) = await BuildAsync();
            var story = $"Mutation {seed} ({spoiled}) ended with {code}: {said}";

            Assert.True(code is ExitCode.Fine or ExitCode.Problems or ExitCode.WrongUse, story);
            Assert.True(said.Trim().Length > 0 && !said.Contains("Exception", StringComparison.Ordinal)
                && !said.Contains("   at ", StringComparison.Ordinal) && !said.Contains("MRS170", StringComparison.Ordinal),
                story);
            Assert.True(code == ExitCode.Fine || Published().SequenceEqual(before), story);
            codes[code] = codes.GetValueOrDefault(code) + 1;
            mutations.WriteSound(folder["content"]);
        }

        output.WriteLine(string.Join(", ", codes.OrderBy(c => c.Key).Select(c => $"{c.Value} ended with {c.Key}")));
    }

    private async Task<(int Code, string Said)> BuildAsync()
    {
        try
        {
            return await TemporarySite.CommandAsync("build", "--plain", "--content", folder["content"], "--output", folder["output"]);
        }
        catch (Exception e)
        {
            return (-1, e.ToString());
        }
    }

    private List<(string Path, long Length, DateTime Written)> Published() =>
        [.. new DirectoryInfo(folder["output"]).EnumerateFiles("*", SearchOption.AllDirectories).Select(
            f => (f.FullName, f.Length, f.LastWriteTimeUtc)).Order()];

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : otherwise;
}
