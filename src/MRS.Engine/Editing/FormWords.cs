using System.Globalization;
using System.Text.RegularExpressions;
using MRS.Content;
using MRS.Content.Schema;

namespace MRS.Engine.Editing;

/// <summary>
/// Says what the check says in the words of the form: labels in place of the names that fields have in files, entries in place of files.
/// </summary>
public sealed partial class FormWords
{
    private static readonly IReadOnlyDictionary<string, string> OfAll = LabelsOf(ContentSchema.Types.SelectMany(Fields));

    private readonly ContentType type;
    private readonly Dictionary<string, string> own;

    /// <summary>The words for the entries of a type.</summary>
    public FormWords(ContentType type)
    {
        this.type = type;
        own = LabelsOf(Fields(type));
        own.TryAdd("id", "Id");
        own.TryAdd("body", "Text");
        if (type.IsList)
        {
            own.TryAdd(type.Words.List, type.Words.Plural);
        }
    }

    /// <summary>What the form calls a field, with what is around it, such as <c>Programme › Row 2 › Time</c>; empty for no field.</summary>
    /// <param name="path">The names as they stand in the file; the numbers of items count from 0.</param>
    public string Label(IReadOnlyList<string> path)
    {
        var labels = new List<string>();
        IReadOnlyList<Field> fields = type.Fields;
        for (var i = 0; i < path.Count; i++)
        {
            var isRecord = type.IsList && i == 1;
            if (int.TryParse(path[i], CultureInfo.InvariantCulture, out var number))
            {
                labels.Add($"{(isRecord ? type.Words.Label : "Row")} {number + 1}");
                continue;
            }

            var field = type.IsList && i == 0 ? null : fields.FirstOrDefault(f => f.Key == path[i]);
            labels.Add(field?.Words.Label ?? own.GetValueOrDefault(path[i]) ?? path[i]);
            fields = field is { Fields.Count: > 0 } ? field.Fields : fields;
        }

        return string.Join(" › ", labels);
    }

    /// <summary>What a sentence of the check says to who fills in the form.</summary>
    public string Of(string sentence)
    {
        var said = KeyWithLabel().Replace(sentence, m => OfKey(m.Groups[1].Value) is null ? m.Value : $"“{m.Groups[2].Value}”");
        said = ExampleOf().Replace(said, m => OfKey(m.Groups[1].Value) is null ? m.Value : "Example: ");
        said = Quoted().Replace(said, m => own.TryGetValue(m.Groups[1].Value, out var label) ? $"“{label}”" : m.Value);
        said = WithColon().Replace(said, m => OfKey(m.Groups[1].Value) is string label ? $"“{label}”: " : m.Value);
        said = Joined().Replace(said, m => OfKey(m.Value) is string label ? $"“{label}”" : m.Value);
        said = FileOf().Replace(said, m => Entry(m.Value) ?? m.Value);
        return LineOf().Replace(said, "")
            .Replace("content/media", "the media library", StringComparison.Ordinal)
            .Replace("Delete this field", "Empty this field", StringComparison.Ordinal)
            .Replace("delete this field", "empty this field", StringComparison.Ordinal);
    }

    /// <summary>What the form calls the entry in a file, such as <c>Page “about/mission”</c>; null if it is none.</summary>
    /// <param name="file">The file, relative to the content folder.</param>
    public static string? Entry(string file) => ContentSchema.Types.Select(t => !t.IsFolder
            ? t.Words.File == file ? $"“{t.Words.Plural}”" : null
            : file.StartsWith(t.Words.Folder + "/", StringComparison.Ordinal) && file.EndsWith(".md", StringComparison.Ordinal)
                ? $"{t.Words.Label} “{file[(t.Words.Folder.Length + 1)..^3]}”"
                : null)
        .FirstOrDefault(name => name is not null);

    private string? OfKey(string key) => own.GetValueOrDefault(key) ?? OfAll.GetValueOrDefault(key);

    private static IEnumerable<Field> Fields(ContentType type) => type.Fields.SelectMany(WithInner);

    private static IEnumerable<Field> WithInner(Field field) => field.Fields.SelectMany(WithInner).Prepend(field);

    private static Dictionary<string, string> LabelsOf(IEnumerable<Field> fields) =>
        fields.DistinctBy(f => f.Key).ToDictionary(f => f.Key, f => f.Words.Label, StringComparer.Ordinal);

    [GeneratedRegex("\"([a-zA-Z]+)\" \\(([^)]+)\\)")]
    private static partial Regex KeyWithLabel();

    [GeneratedRegex("Example: ([a-zA-Z]+): ")]
    private static partial Regex ExampleOf();

    [GeneratedRegex("\"([a-zA-Z]+)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("(?<![\\w/\"“-])([a-zA-Z]+): ")]
    private static partial Regex WithColon();

    // Two words in one are never plain English.
    [GeneratedRegex("(?<![\\w/\"“])[a-z]+[A-Z][a-zA-Z]*(?![\\w”])")]
    private static partial Regex Joined();

    [GeneratedRegex("(?<![\\w/])[a-z]+(/[a-z0-9-]+)*\\.(md|yml)(?!\\w)")]
    private static partial Regex FileOf();

    [GeneratedRegex(" \\(line \\d+\\)")]
    private static partial Regex LineOf();
}
