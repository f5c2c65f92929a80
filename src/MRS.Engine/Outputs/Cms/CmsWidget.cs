using System.Text.Json;
using MRS.Content;
using MRS.Content.Schema;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Schemas;

namespace MRS.Engine.Outputs.Cms;

/// <summary>The widget for one value in the editing form, with the limits of the field.</summary>
internal static class CmsWidget
{
    /// <summary>Our own checkbox, in start.js: ticked writes true, unticked writes nothing.</summary>
    public const string Tick = "tick";

    private const string PictureTypes = ".jpg,.jpeg,.png,.webp,.avif";

    public static void Write(Utf8JsonWriter json, Field field)
    {
        switch (field.Kind)
        {
            case FieldKind.Text when field.RefersTo is not null:
                WriteRelation(json, field);
                break;
            case FieldKind.Number:
                WriteNumber(json, field.Words);
                break;
            case FieldKind.Boolean:
                // The form's own checkbox writes "false" into every entry that has no value.
                json.WriteString("widget", field.IsRequired ? "boolean" : Tick);
                break;
            case FieldKind.Date:
                WriteDate(json);
                break;
            case FieldKind.Choice:
                WriteChoice(json, field);
                break;
            case FieldKind.Media:
                json.WriteString("widget", "image");
                json.WriteString("accept", PictureTypes);
                json.WriteBoolean("choose_url", false);
                break;
            default:
                WriteText(json, field);
                break;
        }
    }

    /// <summary>Writes the limits on characters or items.</summary>
    public static void WriteLimits(Utf8JsonWriter json, Field field, string least, string most)
    {
        if (field.Words.MinLength > 0)
        {
            json.WriteNumber(least, field.Words.MinLength);
        }

        if (field.Words.MaxLength > 0)
        {
            json.WriteNumber(most, field.Words.MaxLength);
        }
    }

    private static void WriteText(Utf8JsonWriter json, Field field)
    {
        json.WriteString("widget", field.Words.MultiLine ? "text" : "string");
        if (!field.IsList)
        {
            WriteLimits(json, field, "minlength", "maxlength");
        }

        if ((field.Kind != FieldKind.Text || field.Pattern is not null) && FieldForm.Of(field) is string form)
        {
            JsonText.WriteStrings(json, "pattern", [form, Message(field)]);
        }
    }

    // The same message as in the check of the files.
    private static string Message(Field field) => field.Pattern is null
        ? $"It should be {KindWords.Expected(field.Kind)}. {KindWords.Advice(field.Kind)}"
        : $"{field.PatternMessage} Example: {field.Words.Example}";

    private static void WriteNumber(Utf8JsonWriter json, FieldAttribute words)
    {
        json.WriteString("widget", "number");
        json.WriteString("value_type", "int");
        if (words.Min != int.MinValue)
        {
            json.WriteNumber("min", words.Min);
        }

        if (words.Max != int.MaxValue)
        {
            json.WriteNumber("max", words.Max);
        }
    }

    private static void WriteDate(Utf8JsonWriter json)
    {
        json.WriteString("widget", "datetime");
        json.WriteString("format", "YYYY-MM-DD");
        json.WriteString("date_format", "YYYY-MM-DD");
        json.WriteBoolean("time_format", false);
    }

    private static void WriteChoice(Utf8JsonWriter json, Field field)
    {
        json.WriteString("widget", "select");
        json.WriteStartArray("options");
        foreach (var choice in field.Choices)
        {
            json.WriteStartObject();
            json.WriteString("label", choice.Label);
            json.WriteString("value", choice.Word);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRelation(Utf8JsonWriter json, Field field)
    {
        var target = ContentSchema.Of(field.RefersTo!);
        var title = target.Title.Key;
        json.WriteString("widget", "relation");
        json.WriteString("collection", target.IsFolder ? target.Words.Name : CmsGroup.Of(target).Name);
        if (!target.IsFolder)
        {
            json.WriteString("file", target.Words.Name);
        }

        var prefix = target.IsFolder ? "" : $"{target.Words.List}.*.";
        json.WriteString("value_field", target.IsFolder ? "{{slug}}" : prefix + "id");
        JsonText.WriteStrings(json, "display_fields", [prefix + title]);
        JsonText.WriteStrings(json, "search_fields", [prefix + title]);
        if (field.IsList)
        {
            json.WriteBoolean("multiple", true);
            WriteLimits(json, field, "min", "max");
        }
    }
}
