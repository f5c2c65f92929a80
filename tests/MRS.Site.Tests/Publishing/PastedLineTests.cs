using System.Text.RegularExpressions;

namespace MRS.Site.Tests.Publishing;

/// <summary>Whoever does what the hint of MRS100 says, to the letter, is left with nothing to mend.</summary>
public sealed partial class PastedLineTests : IDisposable
{
    private const string Redirects = "data/redirects.yml";

    private readonly TemporarySite site = TemporarySite.Small();

    [Fact]
    public async Task TheLineIsEnoughWhereThereAreRedirects()
    {
        var hint = await HintAsync();

        Assert.Contains($"Paste this line at the end of {Redirects}", hint, StringComparison.Ordinal);
        site.Write(Redirects, site.Read(Redirects) + Line(hint) + "\n");
        await IsFineAsync();
    }

    [Fact]
    public async Task WhereThereIsNoFileTheHintSaysWhatElseItNeeds()
    {
        File.Delete(Path.Join(site.Content, Redirects));
        var hint = await HintAsync();

        Assert.Contains(
            $"Let {Redirects} begin with the line \"redirects:\", and paste this line below it", hint, StringComparison.Ordinal);
        site.Write(Redirects, $"redirects:\n{Line(hint)}\n");
        await IsFineAsync();
    }

    public void Dispose() => site.Dispose();

    private async Task<string> HintAsync()
    {
        site.Write("../published.txt", "address /old-news/\n");
        var (code, said) = await site.RunAsync("check", "--strict");
        Assert.Equal(1, code);
        return Assert.Single(said.Split('\n'), l => l.Contains("paste this line", StringComparison.OrdinalIgnoreCase));
    }

    private static string Line(string hint) => Pasted().Match(hint).Value;

    private async Task IsFineAsync()
    {
        var (code, said) = await site.RunAsync("check", "--strict");
        Assert.True(code == 0, said);
    }

    [GeneratedRegex(@"  - \{id: .*\}")]
    private static partial Regex Pasted();
}
