using MRS.Site.Icons;

namespace MRS.Site.Preview;

/// <summary>What a file is, told by the end of its name.</summary>
internal static class ContentTypes
{
    public const string Html = "text/html; charset=utf-8";
    public const string PlainText = "text/plain; charset=utf-8";
    public const string Css = "text/css; charset=utf-8";
    public const string Script = "text/javascript; charset=utf-8";

    /// <summary>The media type of a file; bytes if it is not known.</summary>
    public static string Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".html" or ".htm" => Html,
        ".css" => Css,
        ".js" or ".mjs" => Script,
        ".txt" or ".md" => PlainText,
        ".json" or ".map" => "application/json; charset=utf-8",
        ".webmanifest" => WebManifest.MediaType,
        ".xml" or ".xsl" => "application/xml; charset=utf-8",
        ".atom" => "application/atom+xml; charset=utf-8",
        ".rss" => "application/rss+xml; charset=utf-8",
        ".ics" => "text/calendar; charset=utf-8",
        ".csv" => "text/csv; charset=utf-8",
        ".vcf" => "text/vcard; charset=utf-8",
        ".yml" or ".yaml" => "application/yaml; charset=utf-8",
        ".svg" => "image/svg+xml; charset=utf-8",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        ".ico" => "image/x-icon",
        ".woff2" => "font/woff2",
        ".woff" => "font/woff",
        ".pdf" => "application/pdf",
        ".wasm" => "application/wasm",
        _ => "application/octet-stream",
    };
}
