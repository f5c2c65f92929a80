using System.Globalization;
using System.Text;
using System.Text.Json;
using MRS.Engine.Assets;
using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Theme.Sharing;

namespace MRS.Engine.Outputs.Cms;

/// <summary>
/// The file <c>/admin/facts.json</c>: what the engine in the form needs to make the pages of this site and cannot make itself. It holds
/// what the tools gave (names, sizes and hashes, no content but the rules of the fonts) and the options of the build. All of that
/// can be seen on the published pages too.
/// </summary>
public static class FormFacts
{
    /// <summary>The file's path in the output.</summary>
    public const string Path = CmsFiles.Folder + "facts.json";

    /// <summary>Makes the file.</summary>
    /// <param name="options">The options of the build.</param>
    /// <param name="parts">What the tools gave.</param>
    /// <param name="engine">Where the engine for browsers lies; null if the site has none.</param>
    public static Artifact File(BuildOptions options, FormParts parts, string? engine) =>
        Artifact.Lazy(Path, () => JsonText.Document(json =>
        {
            json.WriteString("engine", engine);
            WriteOptions(json, options);
            json.WriteBoolean("tools", options.Tools is not null);
            json.WriteBoolean("images", options.Tools is { HasImageLibrary: true });
            WritePictures(json, parts.Pictures);
            WriteOutcome(json, "fonts", parts.Fonts);
            WriteOutcome(json, "icons", parts.Icons.Outcome with
            {
                Files = [.. parts.Icons.Drawn.Select(d => d.File with { Path = d.Icon.Name })],
            });
            WriteOutcome(json, "form", parts.Form.Outcome with { Files = [] });
            WriteShareFonts(json, parts.Shares.Fonts);
        }));

    private static void WriteOptions(Utf8JsonWriter json, BuildOptions options)
    {
        json.WriteString("contentPath", options.ContentPath);
        json.WriteString("baseUrl", options.BaseUrl);
        json.WriteString("publishedUrls", options.PublishedUrls?.Path);
        json.WriteBoolean("indexable", options.Indexable);
        json.WriteBoolean("isPreview", options.IsPreview);
        json.WriteBoolean("hasApi", options.HasApi);
        json.WriteBoolean("hasRedirectPages", options.HasRedirectPages);
        // The published site is made anew each day, a preview for the day it was asked for.
        json.WriteString("day", options.IsPreview ? options.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null);
        // The published site is the same with and without its context.
        if (options.Deployment is { IsPreview: true } deployment)
        {
            json.WriteStartObject("deployment");
            json.WriteString("context", Deployment.WordOf(deployment.Context));
            json.WriteString("commit", deployment.Commit);
            json.WriteBoolean("hasReview", deployment.HasReview);
            if (deployment.Proposal is int proposal)
            {
                json.WriteNumber("proposal", proposal);
            }

            json.WriteEndObject();
        }
    }

    private static void WritePictures(Utf8JsonWriter json, PictureLibrary pictures)
    {
        json.WriteStartArray("pictures");
        foreach (var (picture, encoded) in pictures.Encodings)
        {
            json.WriteStartObject();
            json.WriteString("path", picture.Path);
            json.WriteString("id", picture.GitId ?? GitBlob.IdOf(picture.Bytes.Span));
            WriteFiles(json, encoded);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOutcome(Utf8JsonWriter json, string name, ToolOutcome outcome)
    {
        json.WriteStartObject(name);
        json.WriteString("state", outcome.State.ToString());
        json.WriteString("message", outcome.Message);
        WriteFiles(json, outcome.Files);
        json.WriteEndObject();
    }

    private static void WriteFiles(Utf8JsonWriter json, IReadOnlyList<Artifact> files)
    {
        json.WriteStartArray("files");
        // In one order, whether they were made now or come from the cache.
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            if (FontFiles.IsRead(file))
            {
                json.WriteString("text", Encoding.UTF8.GetString(file.Content.Span));
            }
            else
            {
                json.WriteString("hash", Convert.ToHexStringLower(file.Hash.Span));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // First and last of each row of characters that follow one another.
    private static void WriteShareFonts(Utf8JsonWriter json, ShareFontSet? fonts)
    {
        if (fonts is null)
        {
            return;
        }

        json.WriteStartObject("shareFonts");
        foreach (var family in ShareFont.All.Select(f => f.Family))
        {
            json.WriteStartArray(family);
            foreach (var bound in Rows([.. fonts.Drawn(family).Select(r => r.Value)]))
            {
                json.WriteNumberValue(bound);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static IEnumerable<int> Rows(IReadOnlyList<int> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (i == 0 || values[i] != values[i - 1] + 1)
            {
                yield return values[i];
            }

            if (i == values.Count - 1 || values[i + 1] != values[i] + 1)
            {
                yield return values[i];
            }
        }
    }
}
