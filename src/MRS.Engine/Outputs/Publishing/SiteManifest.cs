using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MRS.Content;
using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Engine.Planning;

namespace MRS.Engine.Outputs.Publishing;

/// <summary>
/// The file <c>site-manifest.json</c>: every permalink and stable id with what it refers to, what calendars were given, and the hash of
/// every other file. A later build is compared with it; so can a copy of the site be.
/// </summary>
public static class SiteManifest
{
    /// <summary>The file's path in the output.</summary>
    public const string Path = "site-manifest.json";

    private const int Version = 1;

    /// <summary>All files of a build and their manifest.</summary>
    public static IEnumerable<Artifact> Complete(BuildContext context, IReadOnlyList<Artifact> artifacts) =>
        [.. artifacts, Artifact.Lazy(Path, () => Content(context, artifacts))];

    private static byte[] Content(BuildContext context, IReadOnlyList<Artifact> artifacts)
    {
        var names = PublishedNames.Of(context);
        var hashes = Hashes(names, artifacts);
        return JsonText.Document(json =>
        {
            json.WriteNumber("version", Version);
            json.WriteStartArray("names");
            foreach (var (name, hash) in names.Zip(hashes))
            {
                WriteName(json, name, hash);
            }

            json.WriteEndArray();
            json.WriteStartArray("events");
            foreach (var e in PlannedCalendar.Announced(context.Site).OrderBy(e => e.Id, StringComparer.Ordinal).Select(AnnouncedEvent.Of)
                .OfType<AnnouncedEvent>())
            {
                WriteEvent(json, e);
            }

            json.WriteEndArray();
            WriteFiles(json, artifacts);
        });
    }

    // Every file but this one and the one that says what the site was built from, in the order of the paths.
    private static void WriteFiles(Utf8JsonWriter json, IReadOnlyList<Artifact> artifacts)
    {
        Artifact[] files = [.. artifacts.Where(a => a.Path != BuildRecord.Path).OrderBy(a => a.Path, StringComparer.Ordinal)];
        var hashes = new string[files.Length];
        ParallelWork.Each(files.Length, i => hashes[i] = Convert.ToHexStringLower(files[i].Hash.Span));
        json.WriteStartObject("files");
        for (var i = 0; i < files.Length; i++)
        {
            json.WriteString(files[i].Path, hashes[i]);
        }

        json.WriteEndObject();
    }

    /// <summary>Reads a manifest; null if the text is not one.</summary>
    public static PreviousBuild? Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            return root.GetProperty("version").GetInt32() != Version ? null : new PreviousBuild(
                [.. root.GetProperty("names").EnumerateArray().Select(ReadName)],
                [.. root.GetProperty("events").EnumerateArray().Select(ReadEvent)]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    /// <summary>SHA-256 of a text in UTF-8.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string FileOf(PublishedName name) => name.Name.EndsWith('/') ? name.Name[1..] + "index.html" : name.Name.TrimStart('/');

    // Every page is hashed, so this runs on all processors.
    private static string[] Hashes(IReadOnlyList<PublishedName> names, IReadOnlyList<Artifact> artifacts)
    {
        var files = artifacts.ToDictionary(a => a.Path, StringComparer.Ordinal);
        var hashes = new string[names.Count];
        ParallelWork.Each(hashes.Length,
            i => hashes[i] = names[i].ContentHash.Length == 0 && files.TryGetValue(FileOf(names[i]), out var file)
                ? Convert.ToHexStringLower(file.Hash.Span)
                : names[i].ContentHash);
        return hashes;
    }

    private static void WriteName(Utf8JsonWriter json, PublishedName name, string hash)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(name.Kind.ToString()));
        json.WriteString("name", name.Name);
        json.WriteString("source", name.Source);
        json.WriteString("hash", hash);
        if (name.Page.Length > 0)
        {
            json.WriteString("page", name.Page);
        }

        json.WriteEndObject();
    }

    private static PublishedName ReadName(JsonElement element) =>
        new(Kind(Text(element, "kind")), Text(element, "name"), Text(element, "source"))
        {
            ContentHash = Text(element, "hash"),
            Page = element.TryGetProperty("page", out var page) ? page.GetString() ?? "" : "",
        };

    private static NameKind Kind(string word) =>
        Enum.GetValues<NameKind>().Cast<NameKind?>()
            .FirstOrDefault(k => JsonNamingPolicy.KebabCaseLower.ConvertName(k!.Value.ToString()) == word)
        ?? throw new FormatException($"There is no kind \"{word}\".");

    private static void WriteEvent(Utf8JsonWriter json, AnnouncedEvent e)
    {
        json.WriteStartObject();
        json.WriteString("id", e.Id);
        json.WriteString("when", e.When);
        json.WriteString("where", e.Where);
        json.WriteString("status", e.Status);
        json.WriteNumber("revision", e.Revision);
        json.WriteEndObject();
    }

    private static AnnouncedEvent ReadEvent(JsonElement element) =>
        new(Text(element, "id"), Text(element, "when"), Text(element, "where"), Text(element, "status"),
            element.GetProperty("revision").GetInt32());

    private static string Text(JsonElement element, string property) =>
        element.GetProperty(property).GetString() ?? throw new FormatException($"\"{property}\" is null.");
}
