using System.Text.Json;
using MRS.Content.Model;
using MRS.Engine.Files;
using MRS.Theme.Files;

namespace MRS.Engine.Assets;

/// <summary>
/// The web app manifest: the site's name and icons, for systems on which readers install it beside their apps.
/// </summary>
internal static class WebManifest
{
    /// <summary>Where it is.</summary>
    public const string Path = "manifest.webmanifest";

    /// <summary>The file.</summary>
    public static Artifact File(SiteSettings settings, SiteIcons icons) => new(Path, JsonText.Document(json =>
    {
        json.WriteString("id", "/");
        json.WriteString("start_url", "/");
        json.WriteString("name", settings.Name);
        json.WriteString("short_name", settings.ShortName ?? settings.Name);
        json.WriteString("description", settings.Description);
        json.WriteString("lang", settings.Language);
        // It is a website, not an app: readers keep the browser's back button.
        json.WriteString("display", "browser");
        json.WriteString("background_color", PageColors.Light);
        json.WriteString("theme_color", PageColors.Light);
        json.WriteStartArray("icons");
        WriteIcon(json, icons.Sign, "image/svg+xml", "any", "any");
        foreach (var (icon, file) in icons.Named)
        {
            WriteIcon(json, file, "image/png", $"{icon.Size}x{icon.Size}", icon.Purpose!);
        }

        json.WriteEndArray();
    }));

    private static void WriteIcon(Utf8JsonWriter json, Artifact file, string mediaType, string sizes, string purpose)
    {
        json.WriteStartObject();
        json.WriteString("src", "/" + file.Path);
        json.WriteString("type", mediaType);
        json.WriteString("sizes", sizes);
        json.WriteString("purpose", purpose);
        json.WriteEndObject();
    }
}
