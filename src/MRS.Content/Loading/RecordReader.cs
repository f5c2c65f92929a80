using MRS.Content.Problems;
using MRS.Content.Schema;
using MRS.Content.Yaml;

namespace MRS.Content.Loading;

/// <summary>Reads any record from YAML by its description, and records the position of every field.</summary>
internal static class RecordReader
{
    private const int MaxItems = 1_000;

    /// <summary>
    /// Fills a new record of the given type; null, with problems, if anything in it is wrong.
    /// <paramref name="also"/> names keys that are not fields but are allowed, such as <c>id</c>.
    /// </summary>
    public static ContentRecord? Read(RecordShape shape, YamlMapping mapping, ProblemLog log, params IReadOnlyList<string> also)
    {
        var places = new List<FieldPlace>(mapping.Entries.Count);
        var record = shape.New() with { Id = shape.Id, Source = new RecordSource(mapping.At, places) };
        var sound = true;
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            var (key, value) = mapping.Entries[i];
            if (shape.FieldOf(key.Value) is Field field)
            {
                places.Add(Place(field, FieldPlace.Whole, value));
                sound &= Assign(record, field, (value, mapping), places, log);
            }
            else if (!also.Contains(key.Value))
            {
                sound = false;
                log.Add(ProblemCodes.UnknownField, key.At, $"Unknown field \"{key.Value}\".",
                    NameHint(key.Value, [.. also, .. shape.Fields.Select(f => f.Key)], mapping));
            }
        }

        for (var i = 0; i < shape.Fields.Count; i++)
        {
            var missing = shape.Fields[i];
            if (!missing.IsRequired || !IsAbsent(mapping[missing.Key]) || IsMisspelt(missing, shape, mapping))
            {
                continue;
            }

            sound = false;
            var at = mapping[missing.Key]?.At ?? mapping.At;
            log.Add(ProblemCodes.RequiredMissing, at, $"\"{missing.Key}\" ({missing.Words.Label}) is missing.",
                $"{missing.Words.Help}{(missing.Words.Example.Length > 0 ? $" Example: {missing.Key}: \"{missing.Words.Example}\"" : "")}");
        }

        return sound ? record : null;
    }

    private static Hint NameHint(string written, IReadOnlyCollection<string> names, YamlMapping mapping) =>
        Hint.Nearest(written, names) is { Mend.New: var near } && mapping[near] is YamlNode there
            ? $"Did you mean \"{near}\"? It is here already, in line {there.At.Line}: keep one of the two."
            : Hint.Nearest(written, names);

    private static bool IsAbsent(YamlNode? value) => value is null or YamlScalar { IsEmpty: true };

    // One typo is one problem: the unknown name has already been reported with this field as the suggestion.
    private static bool IsMisspelt(Field field, RecordShape shape, YamlMapping mapping) =>
        mapping.Entries.Any(e => shape.Fields.All(f => f.Key != e.Key.Value)
            && Suggestion.Nearest(e.Key.Value, shape.Fields.Select(f => f.Key)) == field.Key);

    private static bool Assign(
        ContentRecord record, Field field, (YamlNode Node, YamlMapping Beside) written, List<FieldPlace> places, ProblemLog log)
    {
        var (node, beside) = written;
        if (node is YamlScalar { IsEmpty: true })
        {
            return true;
        }

        var value = field.IsList ? List(field, node, beside, (places, log)) : Single(field, node, beside, log);
        if (value is null)
        {
            return false;
        }

        field.Property.Set(record, value);
        return true;
    }

    private static object? Single(Field field, YamlNode node, YamlMapping beside, ProblemLog log)
    {
        switch (field.Kind, node)
        {
            case (FieldKind.Record, YamlMapping mapping):
                return Read(new RecordShape(field.New!, field.Fields), mapping, log);
            case (not FieldKind.Record, YamlScalar scalar):
                return FieldValue.Read(field, scalar, beside, log);
            default:
                log.Add(ProblemCodes.WrongShape, node.At,
                    $"{(field.IsList ? "Each item of " : "")}\"{field.Key}\" should be "
                        + $"{(field.Kind == FieldKind.Record ? "a group of fields" : "a single value")}, but {Name(node)} stands here.",
                    Shape(field));
                return null;
        }
    }

    private static object? List(Field field, YamlNode node, YamlMapping beside, (List<FieldPlace> Places, ProblemLog Log) into)
    {
        var (places, log) = into;
        if (node is not YamlSequence sequence)
        {
            log.Add(ProblemCodes.WrongShape, node.At, $"\"{field.Key}\" should be a list, but {Name(node)} stands here.",
                "Write each item on a line of its own that begins with \"- \".");
            return null;
        }

        if (sequence.Items.Count > (field.Words.MaxLength > 0 ? field.Words.MaxLength : MaxItems))
        {
            log.Add(ProblemCodes.OutOfLimits, sequence.At,
                $"\"{field.Key}\" has {sequence.Items.Count} items; "
                    + $"at most {(field.Words.MaxLength > 0 ? field.Words.MaxLength : MaxItems)} are allowed.",
                "Leave out some of them.");
            return null;
        }

        var values = new List<object>();
        for (var i = 0; i < sequence.Items.Count; i++)
        {
            places.Add(Place(field, i, sequence.Items[i]));
            if (Item(field, sequence.Items[i], beside, log) is object value)
            {
                values.Add(value);
            }
        }

        return values.Count < sequence.Items.Count ? null : field.Property.List!(values);
    }

    private static FieldPlace Place(Field field, int item, YamlNode node) => new(field.Property.Name, item, node.At.Line, node.At.Column);

    private static object? Item(Field field, YamlNode node, YamlMapping beside, ProblemLog log)
    {
        if (node is not YamlScalar { IsEmpty: true })
        {
            return Single(field, node, beside, log);
        }

        log.Add(ProblemCodes.WrongShape, node.At, $"An item of \"{field.Key}\" is empty.",
            $"Delete the line, or complete it.{(field.Words.Example.Length > 0 ? $" Example: \"{field.Words.Example}\"" : "")}");
        return null;
    }

    private static string Shape(Field field) =>
        field.Kind == FieldKind.Record
            ? "Write each of its fields on a line of its own, "
                + $"beginning with {field.Fields.FirstOrDefault(f => f.IsRequired)?.Key ?? field.Fields[0].Key}:"
        : field.Words.Example.Length > 0 ? $"Example: {field.Key}: \"{field.Words.Example}\""
        : "Write one value after the colon.";

    private static string Name(YamlNode node) => node switch
    {
        YamlSequence => "a list",
        YamlMapping => "a group of fields",
        _ => "a single value",
    };
}
