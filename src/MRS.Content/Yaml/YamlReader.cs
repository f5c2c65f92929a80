using MRS.Content.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MRS.Content.Yaml;

/// <summary>
/// Reads one YAML document into nodes with positions, and rejects whatever could do harm or would only confuse: anchors and aliases, tags,
/// excessive depth or size, duplicate keys.
/// </summary>
public sealed class YamlReader
{
    private const int MaxDepth = 32;
    private const int MaxEvents = 50_000;

    private readonly YamlDotNet.Core.Parser parser;
    private readonly string file;
    private readonly int lineOffset;
    private readonly ProblemLog log;
    private int events;

    private YamlReader(string text, SourcePosition start, ProblemLog log)
    {
        parser = new YamlDotNet.Core.Parser(new Scanner(new StringReader(text), skipComments: true));
        file = start.File;
        lineOffset = start.Line - 1;
        this.log = log;
    }

    /// <summary>
    /// The document's top-level mapping, empty if nothing is written. Null, with a problem, if it cannot be read. <paramref name="start"/>
    /// is where the text begins in its file.
    /// </summary>
    public static YamlMapping? Read(string text, SourcePosition start, ProblemLog log)
    {
        if (PlainYaml.Read(text, start) is YamlMapping plain)
        {
            return plain;
        }

        return Parse(text, start, log);
    }

    /// <summary>The same, always by the parser.</summary>
    internal static YamlMapping? Parse(string text, SourcePosition start, ProblemLog log)
    {
        var reader = new YamlReader(text, start, log);
        try
        {
            return reader.Document(start);
        }
        catch (RefusedException refused)
        {
            log.Add(refused.Code, refused.At, refused.Message,
                refused.Code == ProblemCodes.YamlFeature
                    ? QuotesAround(text, refused.At.Line - start.Line, refused.At.Column - 1)
                    : refused.Hint);
            return null;
        }
        catch (YamlException e)
        {
            YamlMistake.Report(text, new YamlStop(e.Start.Line, e.Start.Column, e.Message), start, log);
            return null;
        }
        catch (Exception e)
        {
            // The parser fails in other ways as well, a little after the last thing that it understood.
            var last = reader.parser.Current?.End ?? Mark.Empty;
            YamlMistake.Report(text, new YamlStop(last.Line, last.Column, e.Message), start, log);
            return null;
        }
    }

    private YamlMapping? Document(SourcePosition start)
    {
        Expect<StreamStart>();
        if (Next() is not DocumentStart)
        {
            return YamlMapping.EmptyAt(start);
        }

        var node = Node(Next(), 1);
        Expect<DocumentEnd>();
        if (Next() is DocumentStart second)
        {
            throw new RefusedException(
                ProblemCodes.YamlSyntax, At(second.Start), "A second document begins here.", "Remove the line with three dashes.");
        }

        switch (node)
        {
            case YamlMapping mapping:
                return mapping;
            case YamlScalar { IsEmpty: true }:
                return YamlMapping.EmptyAt(start);
            case YamlSequence when start.File.EndsWith(".yml", StringComparison.Ordinal):
                log.Add(ProblemCodes.WrongShape, node.At, "The list has no name.",
                    $"Put a line before it that says {Path.GetFileNameWithoutExtension(start.File)}: and nothing else.");
                return null;
            default:
                log.Add(ProblemCodes.WrongShape, node.At, "Names with values are expected here, such as title: \"Our mission\".",
                    "Write each field on a line of its own: its name, a colon, a space and the value.");
                return null;
        }
    }

    private YamlNode Node(ParsingEvent e, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new RefusedException(ProblemCodes.TooDeep, At(e.Start), $"This is nested more than {MaxDepth} levels deep.",
                "Nothing in this site's files needs more than four levels: look for stray brackets or indents.");
        }

        RefuseSpecials(e);
        return e switch
        {
            Scalar scalar => new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, At(scalar.Start)),
            SequenceStart sequence => new YamlSequence(Items(depth), At(sequence.Start)),
            MappingStart mapping => new YamlMapping(Entries(depth), At(mapping.Start)),
            _ => throw new RefusedException(
                ProblemCodes.YamlSyntax, At(e.Start), "A value is expected here.", "Write each field as name: \"value\"."),
        };
    }

    private List<YamlNode> Items(int depth)
    {
        var items = new List<YamlNode>();
        for (var e = Next(); e is not SequenceEnd; e = Next())
        {
            items.Add(Node(e, depth + 1));
        }

        return items;
    }

    private List<YamlEntry> Entries(int depth)
    {
        var entries = new List<YamlEntry>();
        var seen = new Dictionary<string, SourcePosition>(StringComparer.Ordinal);
        for (var e = Next(); e is not MappingEnd; e = Next())
        {
            if (Node(e, depth + 1) is not YamlScalar key)
            {
                throw new RefusedException(ProblemCodes.YamlSyntax, At(e.Start), "The name of a field is expected here.",
                    "A value that begins with { or [ must stand in quotes.");
            }

            if (!seen.TryAdd(key.Value, key.At))
            {
                log.Add(ProblemCodes.DuplicateKey, key.At,
                    $"\"{key.Value}\" is here a second time; the first is in line {seen[key.Value].Line}.", "Keep one of them.");
            }

            var value = Node(Next(), depth + 1);
            // The parser reports an empty value where it continued; the field's own position is more useful.
            entries.Add(new YamlEntry(
                key, value is YamlScalar { IsEmpty: true, IsPlain: true } empty ? empty with { At = key.At } : value));
        }

        return entries;
    }

    // The key << merges one mapping into another: no text is meant.
    private static Hint QuotesAround(string text, int line, int column) =>
        text.Split('\n')[line] is var written && written.Contains("<<:", StringComparison.Ordinal)
            ? "Write out the fields that are meant."
            : DoubleQuotes.Hint(written[column..]);

    private void RefuseSpecials(ParsingEvent e)
    {
        if (e is AnchorAlias)
        {
            throw new RefusedException(
                ProblemCodes.YamlFeature, At(e.Start), "A value that begins with * means something special in YAML.");
        }

        if (e is NodeEvent { Anchor.IsEmpty: false })
        {
            throw new RefusedException(
                ProblemCodes.YamlFeature, At(e.Start), "A value that begins with & means something special in YAML.");
        }

        if (e is NodeEvent { Tag.IsEmpty: false, Tag.IsNonSpecific: false })
        {
            throw new RefusedException(
                ProblemCodes.YamlFeature, At(e.Start), "A value that begins with ! means something special in YAML.");
        }
    }

    private ParsingEvent Next()
    {
        if (!parser.MoveNext() || parser.Current is null)
        {
            throw new RefusedException(ProblemCodes.YamlSyntax, new SourcePosition(file, lineOffset + 1, 1), "The file ends too early.",
                "Look for quotes or brackets that are opened and not closed.");
        }

        if (++events > MaxEvents)
        {
            throw new RefusedException(ProblemCodes.TooDeep, At(parser.Current.Start), $"This file has more than {MaxEvents:N0} values.",
                "Split it into several files.");
        }

        return parser.Current;
    }

    private void Expect<TEvent>()
        where TEvent : ParsingEvent
    {
        if (Next() is not TEvent)
        {
            throw new InvalidOperationException($"The YAML parser did not begin or end as it always does: {typeof(TEvent).Name}.");
        }
    }

    private SourcePosition At(Mark mark) => new(file, (int)mark.Line + lineOffset, (int)mark.Column);

    private sealed class RefusedException(ProblemCode code, SourcePosition at, string message, string hint = "") : Exception(message)
    {
        public ProblemCode Code => code;

        public SourcePosition At => at;

        public string Hint => hint;
    }
}
