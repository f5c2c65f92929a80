using MRS.Site.Tests.WholeSite;

namespace MRS.Site.Tests.OutsideTools;

/// <summary>Programs that are not ours check the XML files by schemas written from the standards.</summary>
public sealed class OutsideXmlTests
{
    public static TheoryData<string> Sites => PublishedSite.Names;

    [Theory, MemberData(nameof(Sites))]
    public void TheSiteMapKeepsItsSchema(string name)
    {
        var outcome = OutsideTool.XmlLint.Run(["--noout", "--nonet", "--schema", Schema("sitemap.xsd"),
            .. PublishedSite.Of(name).OnDisk("sitemap.xml")]);

        Assert.True(outcome.Code == 0, outcome.All);
    }

    [Theory, MemberData(nameof(Sites))]
    public void AtomFeedsKeepTheGrammarOfTheStandard(string name)
    {
        var feeds = PublishedSite.Of(name).OnDisk("atom.xml");

        Assert.Equal(2, feeds.Count);
        var outcome = OutsideTool.Jing.Run(["-c", Schema("atom.rnc"), .. feeds]);
        Assert.True(outcome.Code == 0, outcome.All);
    }

    [Theory]
    [InlineData("sitemap.xml", "<loc>", "<loc>no address ")]
    [InlineData("sitemap.xml", "<lastmod>", "<lastmod>in ")]
    [InlineData("sitemap.xml", "</urlset>", "<page /></urlset>")]
    public void TheSchemaRefusesWhatIsWrong(string path, string right, string wrong) =>
        Assert.NotEqual(
            0, OutsideTool.XmlLint.Run(["--noout", "--nonet", "--schema", Schema("sitemap.xsd"), "-"], Spoilt(path, right, wrong)).Code);

    [Theory]
    [InlineData("<updated>", "<updated>on ")]
    [InlineData("</feed>", "<page /></feed>")]
    [InlineData("<title>", "<title type=\"markdown\">")]
    [InlineData("rel=\"self\"", "rel=\"self\" place=\"here\"")]
    [InlineData("<id>tag:", "<id> ")]
    public void TheGrammarRefusesWhatIsWrong(string right, string wrong)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, Spoilt("news/atom.xml", right, wrong));
            Assert.NotEqual(0, OutsideTool.Jing.Run(["-c", Schema("atom.rnc"), file]).Code);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Spoilt(string path, string right, string wrong)
    {
        var text = PublishedSite.Of("example").Result.Text(path);
        Assert.Contains(right, text, StringComparison.Ordinal);
        return text.Replace(right, wrong, StringComparison.Ordinal);
    }

    private static string Schema(string name) => Path.Join(NodeScripts.Folder, name);
}
