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

        var (marked, offered) = await AskAsync("content/site.yml",
            "name: \"A\"\naddress: \"https://example.org\"\ndescription: \"B\"\nfoundde: 1984\nlanguage: \"english!\"\n"
                + "formHost: \"nobody\"\n\n",
            (6, 0));

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
        foreach (var file in Directory.EnumerateFiles(content, "*.yml", SearchOption.AllDirectories))
        {
            var (marked, _) = await AskAsync("content/" + Path.GetRelativePath(content, file),
                await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), (0, 0));

            Assert.Empty(marked);
        }
    }

    private static async Task<(IReadOnlyList<string> Marked, IReadOnlyList<string> Offered)> AskAsync(
        string file, string text, (int Line, int Column) place)
    {
        var script = Path.Join(Repository.Root, "tests", "MRS.Site.Tests", "VsCode", "language-server.mjs");
        var (_, answer, complained) =
            await Node.AskAsync(text, script, Repository.Root, file.Replace('\\', '/'), $"{place.Line}", $"{place.Column}");
        Assert.True(answer.Length > 0, complained);
        var said = JsonNode.Parse(answer)!;
        return ([.. said["marked"]!.AsArray().Select(m => (string)m!)], [.. said["offered"]!.AsArray().Select(m => (string)m!)]);
    }
}
