using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using MRS.Content;
using MRS.Content.Schema;
using MRS.Content.Sources;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Schemas;

namespace MRS.Engine.Editing;

/// <summary>An entry as it stands in the editing form.</summary>
/// <param name="Type">Its type.</param>
/// <param name="File">
/// The file it would be saved as. JSON is YAML, so its values stand there as JSON, each on a line of its own.
/// </param>
public sealed record EntryDraft(ContentType Type, SourceFile File)
{
    private const string NewEntry = "new-entry";

    // Nothing of a picture that is not saved yet is needed but that it is there.
    private const string Unsaved = "unsaved";

    private static readonly Regex Id = new(FieldForm.NestedId, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>The day for which its page is to be shown; null for that of the site.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Pictures that it shows and that are not saved yet.</summary>
    public IReadOnlyList<SourceFile> Pictures { get; init; } = [];

    /// <summary>The same entry if it were not left out of the site; null if it is not.</summary>
    public EntryDraft? Included { get; init; }

    /// <summary>
    /// Reads what the form sends: the file of a single file, or the folder and the name of an entry; its values; the pictures that are not
    /// saved yet; and the day that is asked for. Null if it is no entry of any type.
    /// </summary>
    public static EntryDraft? Of(JsonElement sent)
    {
        if (sent.ValueKind != JsonValueKind.Object || !sent.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var (file, folder, entry) = (Text(sent, "file"), Text(sent, "folder"), Text(sent, "entry"));
        var type = ContentSchema.Types.FirstOrDefault(t => file.Length > 0 ? t.Words.File == file : t.IsFolder && t.Words.Folder == folder);
        if (type is null)
        {
            return null;
        }

        var path = !type.IsFolder ? file : $"{folder}/{(Id.IsMatch(entry) ? entry : NewEntry)}.md";
        var draft = new EntryDraft(type, Source(type, path, data, [Body]))
        {
            Day = RecordedOptions.Day(Text(sent, "day")),
            Pictures = [.. PicturesOf(sent)],
        };
        return type.IsFolder && data.TryGetProperty(Excluded, out var left) && left.ValueKind == JsonValueKind.True
            ? draft with { Included = draft with { File = Source(type, path, data, [Body, Excluded]) } }
            : draft;
    }

    private const string Body = "body";
    private const string Excluded = "excluded";

    private static SourceFile Source(ContentType type, string path, JsonElement data, string[] without) => type.IsFolder
        ? SourceFile.Of(path, [.. "---\n"u8, .. Values(data, without), .. "---\n\n"u8, .. Encoding.UTF8.GetBytes(Text(data, Body))])
        : SourceFile.Of(path, Values(data, without));

    private static IEnumerable<SourceFile> PicturesOf(JsonElement sent) =>
        sent.TryGetProperty("pictures", out var pictures) && pictures.ValueKind == JsonValueKind.Array
            ? pictures.EnumerateArray().Where(p => p.ValueKind == JsonValueKind.String).Select(p => p.GetString()!)
                .Where(p => p.StartsWith("media/", StringComparison.Ordinal) && p.EndsWith(".webp", StringComparison.Ordinal))
                .Select(p => new SourceFile(p, default, 1) { GitId = Unsaved })
            : [];

    // What is empty is not written, as in the files themselves. Each value stands on a line of its own, so that the line tells the field.
    private static byte[] Values(JsonElement data, string[] without) => JsonText.Indented(JsonText.Document(json =>
    {
        foreach (var property in data.EnumerateObject().Where(p => !without.Contains(p.Name)))
        {
            Write(json, property);
        }
    }));

    private static void Write(Utf8JsonWriter json, JsonProperty property)
    {
        if (IsEmpty(property.Value))
        {
            return;
        }

        json.WritePropertyName(property.Name);
        Write(json, property.Value);
    }

    private static void Write(Utf8JsonWriter json, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var property in value.EnumerateObject())
                {
                    Write(json, property);
                }

                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }

    private static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => true,
        JsonValueKind.String => value.ValueEquals(""),
        JsonValueKind.Array => value.GetArrayLength() == 0,
        _ => false,
    };

    private static string Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
