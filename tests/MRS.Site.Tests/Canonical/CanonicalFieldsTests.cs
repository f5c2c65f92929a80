using System.Text;
using System.Text.Json.Nodes;
using MRS.Content.Canonical;
using MRS.Content.Problems;
using MRS.Content.Schema;
using MRS.Content.Sources;
using MRS.Content.Yaml;
using MRS.Site.Tests.Tools;

namespace MRS.Site.Tests.Canonical;

/// <summary>Fields are written letter by letter as the editing form writes them, and are read again as they were.</summary>
public sealed class CanonicalFieldsTests
{
    // Everything that means something in YAML or JSON, and letters of many scripts.
    private static readonly string[] Parts =
    [
        "a", "word", "Zoë", "例え", "😀", "👩‍🔬", "e\u0301", "\u00a0", "\u200b", "\u202e", "\u00ad", "ا", " ", " ", " ", "  ", "\t", "\n", "\n", "\n\n", ": ", ":", "#", " #", "- ", "---", "...", "%", "@", "`", "!", "&x", "*x", "|", ">", "{", "}", "[", "]", ",", "?", "\"", "'", "\\", "\\n", "\\x", "/", "yes", "no", "null", "~", "true", "12", "1.0", "0x1f", "1e3", "2024-01-01", "09:30", "<<", "=", "a long text that goes on for a while",
    ];

    [Fact]
    public void EveryTextIsWrittenAsTheFormWritesIt()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);
        var texts = Texts(3_000);

        var theirs = YamlPackage.Write(texts.Select(t => new JsonObject { ["awards"] = new JsonArray(new JsonObject { ["id"] = "one", ["name"] = "One", ["purpose"] = t }) }));

        Assert.All(texts.Zip(theirs), pair =>
        {
            Assert.Equal(pair.Second.Text, Award(pair.First));
            Assert.True(pair.Second.IsSame, pair.Second.Text);
        });
    }

    [Fact]
    public void EveryTextIsReadAgainAsItWas() =>
        Assert.All(Texts(3_000), t =>
        {
            var log = new ProblemLog();
            var read = (YamlMapping)((YamlSequence)YamlReader.Read(Award(t), SourcePosition.StartOf("a.yml"), log)!["awards"]!).Items[0];

            Assert.Empty(log.Sorted());
            Assert.Equal(t, ((YamlScalar)read["purpose"]!).Value);
            Assert.Equal(Award(t), Award(((YamlScalar)read["purpose"]!).Value));
        });

    [Fact]
    public void WholeFilesAreWrittenAsTheFormWritesThem()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);
        foreach (var folder in (string[])[Repository.Content, Path.Join(Repository.Fixtures, "sites", "full"), Path.Join(Repository.Fixtures, "sites", "small")])
        {
            var files = ContentFolder.Read(folder, new ProblemLog())
                .Select(f => (File: f, Type: ContentSchema.Types.FirstOrDefault(t => t.Claims(f))))
                .Where(f => f.Type is not null && !f.File.Name.StartsWith('_'))
                .Select(f => (f.File.Path, Content: FileContent.Read(f.Type!, f.File, new ProblemLog())!, Yaml: YamlOf(f.File)))
                .ToList();

            var theirs = YamlPackage.Write(files.Select(f => (JsonObject)ToJson(f.Content.Type, f.Yaml)));

            Assert.True(files.Count > 10);
            Assert.All(files.Zip(theirs), pair => Assert.Equal(pair.Second.Text, pair.First.Content.Fields));
        }
    }

    [Theory]
    [InlineData("founded: +1984", "founded: 1984\n")]
    [InlineData("founded: 01984", "founded: 1984\n")]
    [InlineData("foundedIn: London", "foundedIn: \"London\"\n")]
    [InlineData("foundedIn: 'it''s'", "foundedIn: \"it's\"\n")]
    [InlineData("foundedIn: \"  London \"", "foundedIn: \"London\"\n")]
    [InlineData("foundedIn: |\n  London\n", "foundedIn: \"London\"\n")]
    [InlineData("foundedIn: >-\n  New\n  York\n", "foundedIn: \"New York\"\n")]
    [InlineData("foundedIn:", "")]
    [InlineData("foundedIn: ''", "")]
    [InlineData("foundedIn: ~", "")]
    [InlineData("sameAs: []", "")]
    [InlineData("sameAs: [https://example.org/a, 'https://example.org/b']", "sameAs:\n  - \"https://example.org/a\"\n  - \"https://example.org/b\"\n")]
    [InlineData("feedSince: 2026-01-15", "feedSince: \"2026-01-15\"\n")]
    [InlineData("\"founded\": 1984", "founded: 1984\n")]
    [InlineData("foundedIn: London\nfounded: 1984", "founded: 1984\nfoundedIn: \"London\"\n")]
    public void EachWayToWriteAFieldHasOneForm(string written, string canonical) =>
        Assert.Equal(
            $"name: \"A\"\naddress: \"https://example.org\"\ndescription: \"B\"\n{canonical}",
            Fields("site", "site.yml", $"{written}\ndescription: B\nname: A\naddress: https://example.org\n"));

    [Theory]
    [InlineData("excluded: true", "excluded: true\n")]
    [InlineData("excluded: false", "")]
    public void AnUntickedBoxIsNoBox(string written, string canonical) =>
        Assert.Equal($"title: \"A\"\n{canonical}", Fields("page", "pages/a.md", $"---\n{written}\ntitle: A\n---\n"));

    [Theory]
    [InlineData("redirect", "data/redirects.yml", "", "redirects: []\n")]
    [InlineData("redirect", "data/redirects.yml", "redirects:\n", "redirects: []\n")]
    [InlineData("navigation", "navigation.yml", "", "{}\n")]
    [InlineData("navigation", "navigation.yml", "main: [{to: /a/, items: [{to: /b/, label: B}]}]", "main:\n  - to: \"/a/\"\n    items:\n      - label: \"B\"\n        to: \"/b/\"\n")]
    [InlineData("redirect", "data/redirects.yml", "redirects:\n- {to: /b/, from: /a, id: x}", "redirects:\n  - id: \"x\"\n    from: \"/a\"\n    to: \"/b/\"\n")]
    public void ListsAndGroupsStandOnLinesOfTheirOwn(string type, string path, string written, string canonical) =>
        Assert.Equal(canonical, Fields(type, path, written));

    private static List<string> Texts(int count)
    {
        var random = new Random(20_261_123);
        var texts = Enumerable.Range(0, count)
            .Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => Parts[random.Next(Parts.Length)])))
            .Select(t => string.Join('\n', t.Split('\n').Select(l => l.TrimEnd())).Trim())
            .Where(t => t.Length > 0)
            .Distinct()
            .ToList();
        Assert.Contains(texts, t => t.Contains('\n', StringComparison.Ordinal) && t.Length < 30);
        Assert.Contains(texts, t => t.Contains("\n\n", StringComparison.Ordinal) && t.Contains("\n ", StringComparison.Ordinal));
        return texts;
    }

    private static string Award(string purpose)
    {
        var item = new YamlMapping([Entry("id", "one"), Entry("name", "One"), Entry("purpose", purpose)], default);
        return CanonicalFields.Of(Type("award"), new YamlMapping([new(new YamlScalar("awards", true, default), new YamlSequence([item], default))], default));
    }

    private static YamlEntry Entry(string key, string value) => new(new YamlScalar(key, true, default), new YamlScalar(value, false, default));

    private static string Fields(string type, string path, string text)
    {
        var log = new ProblemLog();
        var content = FileContent.Read(Type(type), SourceFile.Of(path, Encoding.UTF8.GetBytes(text)), log);
        Assert.Empty(log.Sorted());
        return content!.Fields;
    }

    private static YamlMapping YamlOf(SourceFile file)
    {
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        return YamlReader.Read(file.Extension == ".md" ? text.Split("---\n", 3)[1] : text, SourcePosition.StartOf(file.Path), new ProblemLog())!;
    }

    private static JsonNode ToJson(ContentType type, YamlMapping yaml) =>
        type.IsList
            ? new JsonObject { [type.Words.List] = new JsonArray([.. ((yaml[type.Words.List] as YamlSequence)?.Items ?? []).Select(i => ToJson(type.Fields, (YamlMapping)i))]) }
            : ToJson(type.Fields, yaml);

    private static JsonNode ToJson(IReadOnlyList<Field> fields, YamlMapping yaml)
    {
        var json = new JsonObject();
        foreach (var (key, value) in yaml.Entries)
        {
            json[key.Value] = ToJson(fields.FirstOrDefault(f => f.Key == key.Value), value);
        }

        return json;
    }

    private static JsonNode ToJson(Field? field, YamlNode node) => node switch
    {
        YamlMapping mapping => ToJson(field!.Fields, mapping),
        YamlSequence list => new JsonArray([.. list.Items.Select(i => ToJson(field, i))]),
        YamlScalar scalar when field?.Kind == FieldKind.Number => int.Parse(scalar.Value, null),
        YamlScalar scalar when field?.Kind == FieldKind.Boolean => scalar.Value == "true",
        var other => ((YamlScalar)other).Value,
    };

    private static ContentType Type(string name) => ContentSchema.Types.First(t => t.Words.Name == name);
}
