using System.Text.Json;
using MRS.Engine.Editing;

namespace MRS.Site.Tests.Cms;

/// <summary>Each line of a draft tells its field.</summary>
public sealed class DraftFieldsTests
{
    [Fact]
    public void EveryLineOfAnEntryIsThatOfAField() => Assert.Equal(
        [(2, ""), (3, "title"), (4, "sources"), (5, "sources.0"), (6, "sources.1"), (8, "order"), (11, "body"), (12, "body")],
        Paths("""{"folder": "pages", "entry": "a", "data": {"title": "A", "sources": ["b", "c"], "order": 1, "body": "d\ne"}}""",
            [2, 3, 4, 5, 6, 8, 11, 12]));

    [Fact]
    public void RecordsOfAListAreCounted() => Assert.Equal(
        [(1, ""), (2, "partners"), (3, "partners.0"), (4, "partners.0.id"), (6, "partners.1"), (7, "partners.1.id")],
        Paths("""{"file": "data/partners.yml", "data": {"partners": [{"id": "a"}, {"id": "b"}]}}""", [1, 2, 3, 4, 6, 7]));

    private static IEnumerable<(int Line, string Path)> Paths(string sent, int[] lines)
    {
        using var document = JsonDocument.Parse(sent);
        var fields = DraftFields.Of(EntryDraft.Of(document.RootElement)!);
        return [.. lines.Select(line => (line, string.Join('.', fields.PathAt(line))))];
    }
}
