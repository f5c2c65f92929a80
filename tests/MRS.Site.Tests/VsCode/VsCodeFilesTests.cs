using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MRS.Content;
using MRS.Content.Sources;
using MRS.Site.VsCode;

namespace MRS.Site.Tests.VsCode;

/// <summary>The settings of the repository are those the program writes, and name every file there is.</summary>
public sealed partial class VsCodeFilesTests
{
    private static readonly IReadOnlyDictionary<string, string> Files = VsCodeFiles.Make("content");
    private static readonly string Folder = Path.Join(Repository.Root, ".vscode");

    public static TheoryData<string> Snippets => [.. JsonNode.Parse(Files["content.code-snippets"])!.AsObject().Select(s => s.Key)];

    [Fact]
    public void EveryFileIsAsTheCommandWritesIt()
    {
        Assert.All(Files, f => Assert.True(File.Exists(Path.Join(Folder, f.Key)) && File.ReadAllText(Path.Join(Folder, f.Key)) == f.Value,
            $"Run the command \"schemas\": .vscode/{f.Key} is not as it writes it."));
        Assert.Equal(
            Files.Keys.Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/'))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryDataFileOfTheContentHasItsSchema()
    {
        var named = JsonNode.Parse(Files["settings.json"])!["yaml.schemas"]!.AsObject().ToDictionary(s => (string)s.Value!, s => s.Key);

        Assert.All(
            Directory.EnumerateFiles(Repository.Society, "*.yml", SearchOption.AllDirectories)
                .Select(f => "content/" + Path.GetRelativePath(Repository.Society, f).Replace('\\', '/')),
            f => Assert.True(File.Exists(Repository.At(named[f])), f));
    }

    // A snippet that is taken as it is, with the first of each choice, is a file that can be read.
    [Theory]
    [MemberData(nameof(Snippets))]
    public void EverySnippetIsAFileOfItsType(string name)
    {
        var snippet = JsonNode.Parse(Files["content.code-snippets"])![name]!;
        var type =
            ContentSchema.Types.Single(t => t.Words.Name == ((string)snippet["prefix"]!).Replace("-all", "", StringComparison.Ordinal));
        var text = string.Join('\n', snippet["body"]!.AsArray().Select(l => (string)l!));
        text = Stop().Replace(text, m => Regex.Unescape(m.Groups["first"].Value)).Replace("$0", "Text.", StringComparison.Ordinal);

        Assert.Empty(OneFile.ProblemsOf(
            type, SourceFile.Of($"{type.Words.Folder}/example.md", System.Text.Encoding.UTF8.GetBytes(text + "\n"))));
        Assert.DoesNotContain("$", text, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\$\{\d+(?::(?<first>(?:[^}\\]|\\.)*)|\|(?<first>[^,|]+)[^|]*\|)\}")]
    private static partial Regex Stop();
}
