using MRS.Content;
using MRS.Content.Schema;

namespace MRS.Site.Docs;

/// <summary>What a field accepts, in sentences.</summary>
internal static class FieldLimits
{
    /// <summary>Kind, limits, pattern, choices and references of a field; empty for a text that may be anything.</summary>
    public static string Of(Field field) =>
        string.Join(' ', new[] { List(field), Value(field), field.PatternMessage, Reference(field) }.Where(s => s.Length > 0));

    private static string List(Field field) => field.IsList
        ? $"A list{(field.Words.MaxLength > 0 ? $" of at most {field.Words.MaxLength} items" : "")}, "
            + $"each on a line of its own{(field.Words.MinLength > 0 ? $"; at least {field.Words.MinLength}" : "")}."
        : "";

    private static string Value(Field field) => field.Kind switch
    {
        FieldKind.Text when field.IsList => "",
        FieldKind.Text => Characters(field.Words),
        FieldKind.Number => $"A whole number{Between(field.Words)}.",
        FieldKind.Choice => $"One of {string.Join(", ", field.Choices.Select(c => $"`{c.Word}` ({c.Label})"))}.",
        FieldKind.Record => "Each item is a group of fields of its own: see below.",
        _ when field.IsList => $"Each is {KindWords.Expected(field.Kind)}.",
        _ => Sentence(KindWords.Expected(field.Kind)),
    };

    private static string Characters(FieldAttribute words) =>
        (words.MinLength, words.MaxLength) switch
        {
            (0, 0) => "",
            (0, var most) => $"At most {most} characters{Lines(words)}.",
            (var least, 0) => $"At least {least} characters{Lines(words)}.",
            var (least, most) => $"{least} to {most} characters{Lines(words)}.",
        };

    private static string Lines(FieldAttribute words) => words.MultiLine ? "; it may go over several lines" : "";

    private static string Between(FieldAttribute words) =>
        (words.Min, words.Max) switch
        {
            (int.MinValue, int.MaxValue) => "",
            (int.MinValue, var most) => $", at most {most}",
            (var least, int.MaxValue) => $", at least {least}",
            var (least, most) => $" from {least} to {most}",
        };

    private static string Reference(Field field)
    {
        if (field.RefersTo is null)
        {
            return "";
        }

        var target = ContentSchema.Of(field.RefersTo);
        return target.IsFolder
            ? $"The name of a file in `content/{target.Words.Folder}/`, "
                + $"without its ending (a record under [{target.Words.Plural}](#{TypeChapter.Anchor(target)}))."
            : $"The `id` of a record in `content/{target.Words.File}` (under [{target.Words.Plural}](#{TypeChapter.Anchor(target)})).";
    }

    private static string Sentence(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}.";
}
