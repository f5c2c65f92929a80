using System.Text.Json;
using System.Text.Json.Nodes;
using MRS.Site.Tests.Tools;

namespace MRS.Site.Tests.VsCode;

/// <summary>
/// The server that the recommended extension runs completes and checks the content's files by the settings of the repository.
/// </summary>
public sealed class LanguageServerTests
{
    [Fact]
    public async Task AFileOfTheContentIsNotMarked()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);
        await AssertNotMarkedAsync(Repository.Society);
    }

    [Fact]
    public async Task SlipsAreMarkedInWordsAndFieldsAreOffered()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);

        const string Text = "name: \"A\"\naddress: \"https://example.org\"\ndescription: \"B\"\nfoundde: 1984\n"
            + "language: \"english!\"\nformHost: \"nobody\"\n\n";
        var (all, offered) = await AskAsync(new() { ["content/site.yml"] = Text }, (6, 0));
        var marked = Assert.Single(all);

        Assert.Equal(3, marked.Count);
        Assert.Contains(marked, m => m.StartsWith("4: ", StringComparison.Ordinal) && m.Contains("foundde", StringComparison.Ordinal));
        Assert.Contains("5: It is a language code such as en or pt-BR.", marked);
        Assert.Contains(marked, m => m.StartsWith("6: ", StringComparison.Ordinal) && m.Contains("netlify", StringComparison.Ordinal));
        Assert.Contains("founded", offered);
        Assert.DoesNotContain("name", offered);
    }

    /// <summary>No file of a content folder is marked, each taken for the one of the same name in the content of the repository.</summary>
    internal static async Task AssertNotMarkedAsync(string content)
    {
        var files = Directory.EnumerateFiles(content, "*.yml", SearchOption.AllDirectories)
            .ToDictionary(f => "content/" + Path.GetRelativePath(content, f).Replace('\\', '/'), File.ReadAllText);
        var (marked, _) = await AskAsync(files, (0, 0));

        Assert.Equal(files.Count, marked.Count);
        Assert.All(files.Keys.Zip(marked), m => Assert.True(m.Second.Count == 0, $"{m.First}: {string.Join('\n', m.Second)}"));
    }

    private static async Task<(IReadOnlyList<IReadOnlyList<string>> Marked, IReadOnlyList<string> Offered)> AskAsync(
        Dictionary<string, string> files, (int Line, int Column) place)
    {
        var script = Path.Join(Repository.Root, "tests", "MRS.Site.Tests", "VsCode", "language-server.mjs");
        var (_, answer, complained) = await Node.AskAsync(
            JsonSerializer.Serialize(files), script, Repository.Root, $"{place.Line}", $"{place.Column}");
        Assert.True(answer.Length > 0, complained);
        var said = JsonNode.Parse(answer)!;
        return ([.. said["marked"]!.AsArray().Select(Strings)], Strings(said["offered"]));
    }

    private static IReadOnlyList<string> Strings(JsonNode? list) => [.. list!.AsArray().Select(m => (string)m!)];
}
