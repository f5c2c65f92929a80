using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using MRS.Content;
using MRS.Content.Sources;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Schemas;

namespace MRS.Engine.Editing;

/// <summary>An entry in its current state in the editing form.</summary>
/// <param name="File">The file it would be saved as. JSON is YAML, so its values are JSON there.</param>
public sealed record EntryDraft(SourceFile File)
{
    private const string NewEntry = "new-entry";
    private static readonly Regex Id = new(FieldForm.NestedId, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>
    /// Reads what the form sends: the file of a single-file type, or the folder and name of an entry; and its values. Null if it is not an
    /// entry of any type.
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

        return type.IsFolder
            ? new EntryDraft(Markdown($"{folder}/{(Id.IsMatch(entry) ? entry : NewEntry)}.md", data))
            : new EntryDraft(SourceFile.Of(file, Values(data)));
    }

    private static SourceFile Markdown(string path, JsonElement data) =>
        SourceFile.Of(path, [.. "---\n"u8, .. Values(data), .. "---\n\n"u8, .. Encoding.UTF8.GetBytes(Text(data, "body"))]);

    // Empty values are not written, as in the files themselves.
    private static byte[] Values(JsonElement data) => JsonText.Document(json =>
    {
        foreach (var property in data.EnumerateObject().Where(p => p.Name != "body"))
        {
            Write(json, property);
        }
    });

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
