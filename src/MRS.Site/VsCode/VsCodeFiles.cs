using System.Text;
using System.Text.Json;
using MRS.Content;
using MRS.Content.Schema;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Schemas;

namespace MRS.Site.VsCode;

/// <summary>What lets Visual Studio Code complete and check content files as one types, from the content types alone.</summary>
public static class VsCodeFiles
{
    private const string YamlExtension = "redhat.vscode-yaml";

    /// <summary>
    /// The files, by path below <c>.vscode</c>. <paramref name="contentFolder"/> is the path of the content from the project folder.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Make(string contentFolder)
    {
        var files = ContentSchema.Types.ToDictionary(SchemaPath, t => Text(ContentFileSchema.Of(t)), StringComparer.Ordinal);
        files["settings.json"] = Text(JsonText.Document(json => WriteSettings(json, contentFolder)));
        files["extensions.json"] = Text(JsonText.Document(json => JsonText.WriteStrings(json, "recommendations", [YamlExtension])));
        files["content.code-snippets"] = Text(JsonText.Document(Snippets.Write));
        return files;
    }

    private static string SchemaPath(ContentType type) => $"schemas/{type.Words.Name}.json";

    private static void WriteSettings(Utf8JsonWriter json, string contentFolder)
    {
        json.WriteStartObject("yaml.schemas");
        foreach (var type in ContentSchema.Types.Where(t => !t.IsFolder))
        {
            json.WriteString($"./.vscode/{SchemaPath(type)}", $"{contentFolder}/{type.Words.File}");
        }

        json.WriteEndObject();
        // The extension would rewrite whole files.
        json.WriteBoolean("yaml.format.enable", false);
        json.WriteBoolean("yaml.schemaStore.enable", false);
        json.WriteString("files.eol", "\n");
        json.WriteString("files.encoding", "utf8");
        json.WriteBoolean("files.insertFinalNewline", true);
        json.WriteStartObject("[markdown]");
        json.WriteStartObject("editor.quickSuggestions");
        json.WriteString("other", "on");
        json.WriteEndObject();
        json.WriteString("editor.wordBasedSuggestions", "off");
        json.WriteString("editor.wordWrap", "on");
        json.WriteEndObject();
    }

    private static string Text(byte[] document) => Encoding.UTF8.GetString(JsonText.Indented(document));
}
