using AngleSharp.Html.Parser;
using CsCheck;
using MRS.Engine.Html;

namespace MRS.Site.Tests.Checking;

/// <summary>The quick scanner of tags reads what a whole parser reads.</summary>
public sealed class HtmlScannerTests
{
    private static readonly Gen<string> Names = Gen.OneOf("H2", "sup", "Div", "span", "Main", "img");
    private static readonly Gen<string> Values =
        Gen.String[Gen.Char["ab /><='&;#é\t\n"], 0, 8].Select(v => v.Replace("&", "&amp;").Replace("\"", "&quot;"));
    private static readonly Gen<string> Written = Gen.OneOf(Values.Select(v => $"\"{v}\""),
        Values.Select(v => $"'{v.Replace("'", "&#39;")}'"), Gen.String[Gen.Char["ab/=;#é"], 1, 8], Values.Select(v => $" =\n \"{v}\""))
        .Select(v => v.StartsWith(" =", StringComparison.Ordinal) ? v : "=" + v);
    private static readonly Gen<string> Attributes =
        Gen.Select(Gen.OneOf("id", "href", "Class", "data-x", "alt"), Written, (n, v) => $" {n}{v}");
    private static readonly Gen<string> Tags = Gen.Select(Names, Attributes.List[0, 2], Gen.OneOf("", " ", "/", " /"),
        (name, attributes, end) => $"<{name}{string.Concat(attributes.DistinctBy(a => a[..3].ToLowerInvariant()))}{end}>");
    private static readonly Gen<string> Parts = Gen.OneOf(Tags, Names.Select(n => $"</{n}>"), Gen.String[Gen.Char["ab >&;\"'="], 0, 6],
        Gen.Const("<!-- <p> -->"), Gen.Const("<script src=\"x\">a < b</script>"), Gen.Const("< 5 < "));

    [Fact]
    public void TagsAndAttributesAreThoseAParserSees() =>
        Parts.List[0, 12].Select(string.Concat).Sample(html =>
            Assert.Equal(Parsed(html), HtmlScanner.Tags(html).Where(t => !t.IsEnd)
                .Select(t => $"{t.Name} {string.Join('|', t.Attributes.Select(a => $"{a.Key}={a.Value}"))}")),
            iter: 3_000);

    [Fact]
    public void GarbageNeverThrowsAndPlacesStayInside() =>
        Gen.String[Gen.Char["<>/='\"!-?& ascript\0\n😀title"], 0, 60].Sample(html =>
        {
            var end = 0;
            foreach (var tag in HtmlScanner.Tags(html))
            {
                Assert.True(tag.Start >= end && tag.End > tag.Start && tag.End <= html.Length);
                end = tag.End;
            }
        }, iter: 20_000);

    // What is never closed reaches to the end: were the search for its end begun anew at each, the last tag would be found.
    [Theory]
    [InlineData("<", 1, 0)]
    [InlineData("<a ", 1, 166_666)]
    [InlineData("<!--", 0, 0)]
    [InlineData("<a href=\"", 1, 55_555)]
    [InlineData("</", 1, 0)]
    [InlineData("<script>", 1, 0)]
    [InlineData("<title>", 1, 0)]
    [InlineData("<a =", 1, 62_500)]
    public void RepetitionIsReadOnce(string part, int count, int attributes)
    {
        var tags = HtmlScanner.Tags(string.Concat(Enumerable.Repeat(part, 500_000 / part.Length)) + "<b>");

        Assert.Equal((count, attributes), (tags.Count, tags.Sum(t => t.Attributes.Count)));
    }

    private static List<string> Parsed(string html)
    {
        var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument($"<body>{html}");
        return [.. document.Body!.GetElementsByTagName("*")
            .Where(e => e.SourceReference is not null)
            .OrderBy(e => e.SourceReference!.Position.Index)
            .Select(e => $"{e.LocalName} {string.Join('|', e.Attributes.Select(a => $"{a.Name}={a.Value}"))}")];
    }
}
