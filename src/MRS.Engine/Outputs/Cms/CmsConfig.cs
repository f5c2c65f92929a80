using System.Text.Json;
using MRS.Content.Model;
using MRS.Content.Schema;
using MRS.Engine.Context;
using MRS.Engine.Files;

namespace MRS.Engine.Outputs.Cms;

/// <summary>
/// The editing form's configuration, derived from the content types alone. It uses only what both Sveltia CMS and Decap CMS read, and is
/// written as JSON, which is YAML.
/// </summary>
public static class CmsConfig
{
    /// <summary>A placeholder for the repository while none is named, so that the form still opens on an editor's own computer.</summary>
    public const string NoRepository = "not-yet-named/site";

    // The longest side of a stored picture, in pixels: the widest that the theme shows, on a double-density screen.
    private const int LongestSide = 2400;
    private const int PictureQuality = 85;
    private const int LargestUpload = 25 * 1024 * 1024;

    /// <summary>The file, as UTF-8.</summary>
    public static byte[] Of(BuildContext context) => JsonText.Document(json =>
    {
        WriteBackend(json, context.Site.Settings);
        json.WriteString("publish_mode", "editorial_workflow");
        json.WriteString("site_url", context.BaseUrl);
        json.WriteString("display_url", context.BaseUrl);
        json.WriteBoolean("show_preview_links", true);
        json.WriteString("media_folder", $"{context.Options.ContentPath}/media");
        json.WriteString("public_folder", "/media");
        WriteMedia(json);
        WriteForm(json);
        CmsCollections.Write(json, context);
    });

    /// <summary>The form fields for an entry of one type, from its description alone.</summary>
    public static byte[] FieldsOf(ContentType type) => JsonText.Document(json => CmsFields.WriteAll(json, type));

    private static void WriteBackend(Utf8JsonWriter json, SiteSettings settings)
    {
        json.WriteStartObject("backend");
        json.WriteString("name", "github");
        json.WriteString("repo", settings.Repository ?? NoRepository);
        json.WriteString("branch", settings.Branch);
        if (settings.SignIn is WebAddress signIn)
        {
            json.WriteString("base_url", signIn.Value);
        }

        json.WriteEndObject();
    }

    // A phone's photograph is far larger than any page shows it.
    private static void WriteMedia(Utf8JsonWriter json)
    {
        json.WriteStartObject("media_libraries");
        json.WriteStartObject("default");
        json.WriteStartObject("config");
        json.WriteNumber("max_file_size", LargestUpload);
        json.WriteBoolean("slugify_filename", true);
        json.WriteStartObject("transformations");
        json.WriteStartObject("raster_image");
        json.WriteString("format", "webp");
        json.WriteNumber("quality", PictureQuality);
        json.WriteNumber("width", LongestSide);
        json.WriteNumber("height", LongestSide);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        // Stock pictures are not offered: that would query other sites, and their licences are not ours to judge.
        json.WriteStartObject("stock_assets");
        json.WriteStartArray("providers");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // A new file is written plainly: no empty fields, texts in double quotes. In existing files only what was edited changes.
    private static void WriteForm(Utf8JsonWriter json)
    {
        json.WriteStartObject("slug");
        json.WriteString("encoding", "ascii");
        json.WriteBoolean("clean_accents", true);
        json.WriteEndObject();
        json.WriteStartObject("output");
        json.WriteBoolean("omit_empty_optional_fields", true);
        json.WriteStartObject("yaml");
        json.WriteString("quote", "double");
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
