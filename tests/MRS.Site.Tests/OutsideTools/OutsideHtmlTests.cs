using MRS.Site.Tests.WholeSite;

namespace MRS.Site.Tests.OutsideTools;

/// <summary>A validator that is not ours, html-validate, finds nothing on any page.</summary>
public sealed class OutsideHtmlTests
{
    public static TheoryData<string> Sites => PublishedSite.Names;

    [Theory, MemberData(nameof(Sites))]
    public void NothingIsFoundOnAnyPage(string name)
    {
        var pages = PublishedSite.Of(name).OnDisk(".html");

        Assert.NotEmpty(pages);
        Assert.Equal([], Findings(pages));
    }

    [Fact]
    public void WhatIsWrongIsFound()
    {
        var file = Path.Join(Directory.CreateTempSubdirectory("mrs-site-html-").FullName, "page.html");
        try
        {
            File.WriteAllText(file,
                "<!DOCTYPE html>\n<html lang=\"en\"><head><title>A page</title></head><body><p><div id=\"a\"></div><b "
                    + "id=\"a\">Words</b></p></body></html>\n");

            Assert.Superset(
                new HashSet<string> { "close-order", "no-dup-id" }, Findings([file]).Select(f => f.Split(' ')[1].TrimEnd(':')).ToHashSet());
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    private static IReadOnlyList<string> Findings(IReadOnlyList<string> pages) =>
        [.. NodeScripts.Run("validate-html.mjs", pages).EnumerateArray().Select(f => f.GetString()!)];
}
