using System.Text.RegularExpressions;

namespace MRS.Site.Tests;

/// <summary>
/// No test stands on what editors write, so that an edit never turns a test red. Found by reading the tests; at run time
/// <see cref="Repository.At" /> refuses it too.
/// </summary>
public sealed partial class TestSourceTests
{
    private const string Live = "LiveContent";

    // The two files that know where the repository lies and what is not to be had of it, this one, and the one that holds the live tests
    // apart.
    private static readonly string[] Exempt = ["Repository.cs", "TestSourceTests.cs", "LiveContentApartTests.cs"];

    [Fact]
    public void OnlyTheTestsOfTheLiveContentReachIt()
    {
        var files = Sources().ToList();

        Assert.True(files.Count > 250, "Too few files to look at.");
        Assert.Equal(
            [], files.SelectMany(f => Reaches(File.ReadAllText(f)).Select(r => $"{Path.GetRelativePath(Repository.Root, f)}: {r}")));
    }

    [Theory]
    [InlineData("""Path.Join(Repository.Root, "content")""")]
    [InlineData("""Path.Combine(Repository.Root, "content", "site.yml")""")]
    [InlineData("""Path.Join(Repository.Root, "published.txt")""")]
    [InlineData("""Path.Join(Repository.Root, "seeds")""")]
    [InlineData("""Path.Join(Repository.Root, name)""")]
    [InlineData("""$"{Repository.Root}/content" """)]
    [InlineData("""Repository.Root + "/content" """)]
    [InlineData("""ContentFolder.Read(Repository.Root, log)""")]
    [InlineData("""var root = Tests.Repository.Root;""")]
    [InlineData("""Path.Join(Repository.Fixtures, "..", "..", "..", "content")""")]
    [InlineData("""Path.Join(AppContext.BaseDirectory, "../../../../../content")""")]
    [InlineData("""new DirectoryInfo(AppContext.BaseDirectory)""")]
    [InlineData("""Directory.GetCurrentDirectory()""")]
    [InlineData("""Path.GetFullPath("../../content")""")]
    [InlineData("""Path.Join(import.meta.dirname, '../../content')""")]
    [InlineData("""new PublishedSite("x", LiveFolder.Content, day)""")]
    [InlineData("""using MRS.Site.Tests.LiveContent;""")]
    public void AWayToReachItIsFound(string line) => Assert.NotEmpty(Reaches(line));

    [Theory]
    [InlineData("""Path.Join(Repository.Root, "docs", "api.md")""")]
    [InlineData("""Path.Join(Repository.Root, ".github", "workflows")""")]
    [InlineData("""Path.Join(folder.Root, "content")""")]
    [InlineData("""new ProcessStartInfo("node") { WorkingDirectory = Repository.Root }""")]
    public void WhatIsAllowedIsNotFound(string line) => Assert.Empty(Reaches(line));

    [Theory]
    [InlineData("content")]
    [InlineData("content/site.yml")]
    [InlineData(@"content\site.yml")]
    [InlineData("published.txt")]
    public void TheRepositoryDoesNotGiveIt(string path) => Assert.Throws<ArgumentException>(() => Repository.At(path));

    private static IEnumerable<string> Reaches(string text)
    {
        // A root with a literal name behind it is judged by the name; one that is handed on may only go where nothing of the content is
        // read.
        var roots = Root().Matches(text).Where(
            m => m.Groups["name"].Success ? Repository.WrittenByEditors.Contains(m.Groups["name"].Value) : !Harmless().IsMatch(m.Value));
        return roots.Concat(OtherWay().Matches(text)).Select(m => m.Value.Trim());
    }

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Join(Repository.Root, "tests"), "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".cs" or ".mjs" or ".js" && !Aside().IsMatch(Path.GetRelativePath(Repository.Root, f))
                && !Exempt.Contains(Path.GetFileName(f)));

    // The benchmarks are no tests: they write a site of their own beside the repository.
    [GeneratedRegex($@"[\\/](bin|obj|fixtures|{Live}|MRS\.Site\.Benchmarks)[\\/]")]
    private static partial Regex Aside();

    [GeneratedRegex("""[^\n]{0,60}Repository\.Root\b(?:, "(?<name>[^"]*)"|[^\n]{0,3})""")]
    private static partial Regex Root();

    // Programs that run at the root, packages for them, paths made relative, and a script that is told where the settings of .vscode are.
    [GeneratedRegex("""(WorkingDirectory = |new NodeTool\(|SiteTools\.Around\((Tests\.)?|GetRelativePath\(|script, |BuildAsync\(here, """
        + """)Repository\.Root""")]
    private static partial Regex Harmless();

    [GeneratedRegex($"""[^\n]*(\.\.[\\/]content\b|"\.\.", "content"|{Live}|LiveFolder|MRS\.Site\.sln|GetCurrentDirectory|"""
        + """CurrentDirectory|CallerFilePath|DirectoryInfo\(AppContext\.BaseDirectory)[^\n]*""")]
    private static partial Regex OtherWay();
}
