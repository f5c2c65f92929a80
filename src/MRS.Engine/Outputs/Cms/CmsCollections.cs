using System.Text.Json;
using MRS.Content;
using MRS.Content.Schema;
using MRS.Engine.Context;

namespace MRS.Engine.Outputs.Cms;

/// <summary>The collections of the editing form: one for each type with a file per record, and two that group the single files.</summary>
internal static class CmsCollections
{
    private const int Deepest = 20;

    public static void Write(Utf8JsonWriter json, BuildContext context)
    {
        json.WriteStartArray("collections");
        foreach (var type in ContentSchema.Types.Where(t => t.IsFolder))
        {
            WriteFolder(json, type, context);
        }

        foreach (var group in CmsGroup.All)
        {
            WriteGroup(json, group, context);
        }

        json.WriteEndArray();
    }

    private static void WriteFolder(Utf8JsonWriter json, ContentType type, BuildContext context)
    {
        var title = type.Title.Key;
        json.WriteStartObject();
        json.WriteString("name", type.Words.Name);
        json.WriteString("label", type.Words.Plural);
        json.WriteString("label_singular", type.Words.Label);
        json.WriteString("description", type.Words.Help);
        json.WriteString("folder", $"{context.Options.ContentPath}/{type.Words.Folder}");
        json.WriteBoolean("create", true);
        // Published entries are taken down with a field, which says where the address leads. Drafts are discarded with our own button.
        json.WriteBoolean("delete", false);
        json.WriteString("extension", "md");
        json.WriteString("format", "yaml-frontmatter");
        json.WriteString("identifier_field", title);
        json.WriteString("slug", type.Words.NamedBy.Length > 0 ? $"{{{{{type.Words.NamedBy}}}}}" : "{{slug}}");
        json.WriteString("summary", type.Words.NamedBy.Length > 0 ? $"{{{{{title}}}}} ({{{{{type.Words.NamedBy}}}}})" : $"{{{{{title}}}}}");
        if (type.Words.Nested)
        {
            WriteNesting(json);
        }

        if (CmsEntries.PreviewPath(type, context) is string path)
        {
            json.WriteString("preview_path", path);
        }

        CmsFields.WriteAll(json, type);
        json.WriteEndObject();
    }

    private static void WriteNesting(Utf8JsonWriter json)
    {
        json.WriteStartObject("nested");
        json.WriteNumber("depth", Deepest);
        json.WriteBoolean("subfolders", false);
        json.WriteEndObject();
        json.WriteStartObject("meta");
        json.WriteStartObject("path");
        json.WriteString("label", "Folder");
        json.WriteString("widget", "string");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteGroup(Utf8JsonWriter json, CmsGroup group, BuildContext context)
    {
        json.WriteStartObject();
        json.WriteString("name", group.Name);
        json.WriteString("label", group.Label);
        json.WriteString("description", group.Help);
        json.WriteStartArray("files");
        foreach (var type in group.Types)
        {
            WriteFile(json, type, context);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, ContentType type, BuildContext context)
    {
        json.WriteStartObject();
        json.WriteString("name", type.Words.Name);
        json.WriteString("label", type.Words.Plural);
        json.WriteString("file", $"{context.Options.ContentPath}/{type.Words.File}");
        json.WriteString("format", "yaml");
        if (CmsEntries.PreviewPath(type, context) is string path)
        {
            json.WriteString("preview_path", path);
        }

        CmsFields.WriteAll(json, type);
        json.WriteEndObject();
    }
}
