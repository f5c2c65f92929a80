using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using MRS.Theme.Files;

namespace MRS.Site.Tests.Theme;

/// <summary>The stylesheet: what every page loads first.</summary>
public sealed partial class StylesheetTests
{
    private const int Budget = 10_000;

    private static readonly string Text = Encoding.UTF8.GetString(Stylesheet.Text.Span);

    [Fact]
    public void EveryFileOfEveryLayerIsInIt()
    {
        var files = Directory.GetFiles(Path.Join(Repository.Root, "theme", "css"), "*.css", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f) != "feed.css");

        Assert.All(files, file => Assert.Contains(LastRule(File.ReadAllText(file)), Text, StringComparison.Ordinal));
    }

    [Fact]
    public void FontRulesComeBeforeThem() => Assert.Contains("print;\n@font-face {\nfont-family: \"X\";\n}\n@layer tokens {",
        Encoding.UTF8.GetString(Stylesheet.With("/* their own */ @font-face {\r\n  font-family: \"X\";\n}\n").Span),
        StringComparison.Ordinal);

    [Fact]
    public void ColoursAreNamedInTheTokensAndOnPaperAlone()
    {
        var others = Directory.GetFiles(Path.Join(Repository.Root, "theme", "css"), "*.css", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f) is not ("tokens.css" or "print.css" or "feed.css"));

        // In a mask #000 is no colour.
        Assert.All(others, file => Assert.DoesNotContain(Colour().Matches(File.ReadAllText(file)), m => m.Value != "#000"));
    }

    [Fact]
    public void EveryTokenThatIsUsedIsThere()
    {
        var known = Token().Matches(Text).Select(m => m.Groups[1].Value).ToHashSet();

        Assert.DoesNotContain(Use().Matches(Text).Select(m => m.Groups[1].Value), name => !known.Contains(name));
    }

    [Fact]
    public void NothingInItComesFromElsewhere() => Assert.DoesNotMatch("url\\(|@import|//", Text);

    [Fact]
    public void ItIsSmall()
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(Stylesheet.Text.Span);
        }

        Assert.InRange(packed.Length, 1, Budget);
    }

    private static string LastRule(string css) => css.Split('\n').Select(l => l.Trim()).Last(l => l.EndsWith(';'));

    [GeneratedRegex("#[0-9a-f]{3,8}\\b|oklch\\(|hsl\\(")]
    private static partial Regex Colour();

    [GeneratedRegex("(--[a-z0-9-]+):")]
    private static partial Regex Token();

    [GeneratedRegex("var\\((--[a-z0-9-]+)\\)")]
    private static partial Regex Use();
}
