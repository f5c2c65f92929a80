namespace MRS.Engine.Files;

/// <summary>The media type of a file, by its extension.</summary>
public static class MediaTypes
{
    public const string Html = "text/html; charset=utf-8";
    public const string PlainText = "text/plain; charset=utf-8";
    public const string Css = "text/css; charset=utf-8";
    public const string Json = "application/json; charset=utf-8";
    public const string Script = "text/javascript; charset=utf-8";

    /// <summary>That of the web app manifest, which not every host knows.</summary>
    public const string WebManifest = "application/manifest+json; charset=utf-8";

    private const string Bytes = "application/octet-stream";

    /// <summary>The media types by extension.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = Html,
        [".htm"] = Html,
        [".css"] = Css,
        [".js"] = Script,
        [".mjs"] = Script,
        [".txt"] = PlainText,
        [".md"] = PlainText,
        [".json"] = Json,
        [".map"] = Json,
        [".webmanifest"] = WebManifest,
        [".xml"] = "application/xml; charset=utf-8",
        [".xsl"] = "application/xml; charset=utf-8",
        [".atom"] = "application/atom+xml; charset=utf-8",
        [".rss"] = "application/rss+xml; charset=utf-8",
        [".ics"] = "text/calendar; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".vcf"] = "text/vcard; charset=utf-8",
        [".yml"] = "application/yaml; charset=utf-8",
        [".yaml"] = "application/yaml; charset=utf-8",
        [".svg"] = "image/svg+xml; charset=utf-8",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".avif"] = "image/avif",
        [".ico"] = "image/x-icon",
        [".woff2"] = "font/woff2",
        [".woff"] = "font/woff",
        [".pdf"] = "application/pdf",
        [".wasm"] = "application/wasm",
    };

    /// <summary>The media type of a file; <c>application/octet-stream</c> if it is not known.</summary>
    public static string Of(string path) => All.GetValueOrDefault(Path.GetExtension(path), Bytes);

    /// <summary>Whether files of a type compress well: text, but not formats that are compressed already.</summary>
    public static bool IsText(string type) => type.Contains("charset", StringComparison.Ordinal) || type == "application/wasm";
}
