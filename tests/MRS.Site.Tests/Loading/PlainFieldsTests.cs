using System.Text;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Content.Yaml;

namespace MRS.Site.Tests.Loading;

/// <summary>
/// Fields in their one form are read without the parser, and give what the parser gives: the same values at the same places, or the same
/// problems. A comment at the end means nothing, but has the parser read the text.
/// </summary>
public sealed class PlainFieldsTests
{
    private const string Comment = "# end\n";

    private const string Nothing = "nothing";

    private static readonly string[] Odd =
    [
        "title: \"One\"\n",
        "title: \"\"\n",
        "title: \"With \\\"quotes\\\" and \\\\ in it\"\n",
        "title: \"Ünïcödé — “so” 🌱\"\n",
        "title: \"A tab\there\"\n",
        "title: \"One: two # three - four\"\n",
        "order: 7\nshown: true\nhidden: false\n",
        "order: 007\n",
        "order: 7\n  8\n",
        "order: -7\n",
        "order: 7.5\n",
        "order:  7\n",
        "order: 7 \n",
        "order:\n",
        "order: null\n",
        "order: ~\n",
        "title: plain words\n",
        "title: 'single'\n",
        "title: \"one\" \n",
        "title: \"one\"two\n",
        "title: \"one\n",
        "title: \"one\n  two\"\n",
        "title:\"one\"\n",
        "title : \"one\"\n",
        "a: \"one\"\na: \"two\"\n",
        "a:\n  - \"one\"\n  - \"two\"\n  - 3\nb: \"x\"\n",
        "a:\n- \"one\"\n- \"two\"\n",
        "a:\n    - \"one\"\n",
        "a:\n  - \"one\"\n    - \"two\"\n",
        "a:\n  -  \"one\"\n",
        "a:\n  - - \"one\"\n",
        "a:\n  -\n    b: \"one\"\n",
        "a:\n  - b: \"one\"\n    c: 2\n  - b: \"two\"\n    c: 3\nd: 4\n",
        "a:\n  - b: \"one\"\n   c: 2\n",
        "a:\n  - b:\n      - \"x\"\n      - c: \"y\"\n        d: true\n",
        "a:\n  b:\n    c: \"deep\"\n  d: 1\ne: 2\n",
        "a:\n  b: 1\n c: 2\n",
        "a: 1\n\nb: 2\n",
        "a:\n\n  b: 2\n",
        "a: []\n",
        "a: {}\n",
        "a: &x 1\nb: *x\n",
        "a: !!str 1\n",
        "- \"one\"\n- \"two\"\n",
        "\"quoted\": 1\n",
        "a-b: 1\n",
        "a1: 1\n1a: 2\n",
        "a: 1\n---\nb: 2\n",
        "a: 1\n...\n",
        "a: \"---\"\n",
        "true: 1\n",
        "a: truely\n",
        "a: |\n  one\n",
        "a: 1",
        "a: \"one\"",
        " a: 1\n",
        "\n",
        "{}\n",
    ];

    public static TheoryData<string> OddTexts => [.. Odd];

    [Theory]
    [MemberData(nameof(OddTexts))]
    public void WhatIsNotReadPlainlyIsLeftToTheParser(string text) =>
        Assert.Equal(Read(text.EndsWith('\n') ? text + Comment : $"{text}\n{Comment}"), Read(text));

    [Fact]
    public void TextsOfManyPiecesGiveWhatTheParserGives()
    {
        var random = new Random(7);
        for (var round = 0; round < 3_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(2, 5))
                .Select(i => Indented(Odd[random.Next(Odd.Length)], random.Next(4) == 0 ? 2 : 0)));
            if (text.EndsWith('\n'))
            {
                var parsed = Read(text + Comment);
                // Where the parser stops is another place when a comment follows.
                Assert.Equal(parsed.StartsWith(Nothing, StringComparison.Ordinal) ? Nothing : parsed,
                    Read(text) is var read && read.StartsWith(Nothing, StringComparison.Ordinal) ? Nothing : read);
            }
        }
    }

    [Theory, InlineData("society"), InlineData("full")]
    public void TheFieldsOfASiteGiveWhatTheParserGives(string site)
    {
        var files = ContentFolder.Read(Path.Join(Repository.Fixtures, "sites", site), new ProblemLog()).Where(f => f.Extension is ".md"
            or ".yml").ToList();

        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            var text = Encoding.UTF8.GetString(file.Bytes.Span);
            var fields = file.Extension == ".md" ? text[4..(text.IndexOf("\n---\n", StringComparison.Ordinal) + 1)] : text;
            Assert.Equal(Read(fields + Comment), Read(fields));
        });
    }

    private static string Indented(string text, int by) =>
        by == 0 ? text : string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => $"{new string(' ', by)}{l}\n"));

    private static string Read(string text)
    {
        var log = new ProblemLog();
        var said = new StringBuilder();
        Say(YamlReader.Read(text, new SourcePosition("a.md", 2, 1), log), said);
        foreach (var problem in log.Sorted())
        {
            said.AppendLine($"{problem.Code.Id} {problem.At} {problem.Message}");
        }

        return said.ToString();
    }

    private static void Say(YamlNode? node, StringBuilder said)
    {
        switch (node)
        {
            case YamlMapping mapping:
                said.AppendLine($"group {mapping.At}");
                foreach (var (key, value) in mapping.Entries)
                {
                    Say(key, said);
                    Say(value, said);
                }

                break;
            case YamlSequence sequence:
                said.AppendLine($"list {sequence.At} of {sequence.Items.Count}");
                foreach (var item in sequence.Items)
                {
                    Say(item, said);
                }

                break;
            case YamlScalar scalar:
                said.AppendLine($"{(scalar.IsPlain ? "plain" : "quoted")} {scalar.At} {scalar.Value}");
                break;
            default:
                said.AppendLine(Nothing);
                break;
        }
    }
}
