using MRS.Content;
using MRS.Content.Sources;
using MRS.Site.Docs;

namespace MRS.Site.Tests.Docs;

/// <summary>The pages of the docs that the program makes are those that lie in the repository, and what they show is true.</summary>
public sealed class DocsPagesTests
{
    private static readonly string Folder = Path.Join(Repository.Root, "docs");

    public static TheoryData<string> Types => [.. ContentSchema.Types.Select(t => t.Words.Name)];

    [Fact]
    public void EveryPageIsAsTheCommandWritesIt() =>
        Assert.All(DocsPages.Make(), p => Assert.True(
            File.Exists(Path.Join(Folder, p.Key)) && File.ReadAllText(Path.Join(Folder, p.Key)) == p.Value,
            $"Run the command \"docs\": docs/{p.Key} is not as it writes it."));

    [Fact]
    public void NoPageOfAProblemIsLeftOver() =>
        Assert.Equal(
            DocsPages.Make().Keys.Where(k => k.StartsWith("problems/", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Path.Join(Folder, "problems")).Select(f => "problems/" + Path.GetFileName(f))
                .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Types))]
    public void EveryExampleOfTheGuideIsAFileOfItsType(string name)
    {
        var type = ContentSchema.Types.Single(t => t.Words.Name == name);
        var file = SourceFile.Of(ExampleFile.Path(type), System.Text.Encoding.UTF8.GetBytes(ExampleFile.Of(type)));

        Assert.True(type.Claims(file));
        Assert.Empty(OneFile.ProblemsOf(type, file));
        Assert.Contains(ExampleFile.Of(type), FieldGuide.Make(), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryLinkWithinTheGuideLeadsToAChapter()
    {
        var guide = FieldGuide.Make();
        var anchors = guide.Split('\n').Where(l => l.StartsWith("## ", StringComparison.Ordinal)).Select(
            l => "(#" + l[3..].ToLowerInvariant().Replace(' ', '-') + ")").ToHashSet();

        Assert.All(System.Text.RegularExpressions.Regex.Matches(guide, @"\(#[^)]+\)"), m => Assert.Contains(m.Value, anchors));
    }
}
