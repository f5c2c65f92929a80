using System.Text.Json;
using System.Text.RegularExpressions;
using MRS.Engine.Text;

namespace MRS.Site.Tests.Rendering;

/// <summary>Markdown means here what the examples of CommonMark say, but for those named here with their reasons.</summary>
public sealed partial class CommonMarkTests
{
    private const string BareAddress = "A bare address is a link, as on GitHub.";

    /// <summary>The examples that come out otherwise, by number.</summary>
    private static readonly Dictionary<int, string> Otherwise = new()
    {
        [540] = "Labels are compared letter by letter, small and capital: ẞ is not SS.",
        [608] = BareAddress,
        [611] = BareAddress,
    };

    [Fact]
    public async Task EveryExampleComesOutAsItSaysOrIsNamed()
    {
        var (code, said, complained) =
            await Node.EvaluateAsync("import { tests } from 'commonmark-spec'; console.log(JSON.stringify(tests));");
        Assert.True(code == 0, complained);
        var examples = JsonDocument.Parse(said).RootElement.EnumerateArray().Select(Example.Of).ToList();

        var different = examples.Where(e => Folded(MarkdownGrammar.ToHtml(e.Markdown)) != Folded(e.Html)).Select(e => e.Number);

        Assert.Equal(652, examples.Count);
        Assert.Equal(Otherwise.Keys.Order(), different);
    }

    // Headings get names to link to. Line ends beside the tags of blocks are not seen.
    private static string Folded(string html) => BesideBlocks().Replace(Names().Replace(html, "$1"), "$1");

    [GeneratedRegex("(<h[1-6]) id=\"[^\"]*\"")]
    private static partial Regex Names();

    [GeneratedRegex(@"\s*(</?(?:ul|ol|li|p|blockquote|pre|h[1-6]|hr)(?: [^>]*)?>)\s*")]
    private static partial Regex BesideBlocks();

    private sealed record Example(int Number, string Markdown, string Html)
    {
        // The package writes tabs as arrows.
        public static Example Of(JsonElement json) =>
            new(json.GetProperty("number").GetInt32(), Text(json.GetProperty("markdown")), Text(json.GetProperty("html")));

        private static string Text(JsonElement json) => json.GetString()!.Replace('→', '\t');
    }
}
