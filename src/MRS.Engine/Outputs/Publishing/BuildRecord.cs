using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine.Context;
using MRS.Engine.Files;

namespace MRS.Engine.Outputs.Publishing;

/// <summary>
/// The file <c>build.json</c>: everything needed to reproduce the site, so that anyone can verify it (<c>verify</c>). It contains nothing
/// about the machine or the time, and no page repeats it, so that a commit that changes no page changes no page's bytes.
/// </summary>
public static class BuildRecord
{
    /// <summary>The file's path in the output.</summary>
    public const string Path = "build.json";

    /// <summary>Makes the file.</summary>
    public static Artifact File(IReadOnlyList<SourceFile> sources, BuildOptions options) =>
        Artifact.Lazy(Path, () => JsonText.Document(json =>
        {
            json.WriteString("commit", options.Deployment?.Commit);
            WriteDirty(json, options.Deployment);
            json.WriteString("generator", typeof(BuildRecord).Assembly.GetName().Version!.ToString(3));
            json.WriteString("code", BuiltFrom.Code);
            json.WriteString("content", ContentHash(sources));
            json.WriteString("context", options.Deployment is null ? null : Deployment.WordOf(options.Deployment.Context));
            json.WriteString("date", options.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteStartArray("options");
            foreach (var word in OptionsOf(options))
            {
                json.WriteStringValue(word);
            }

            json.WriteEndArray();
        }));

    // Null: nobody checked, or nobody could.
    private static void WriteDirty(Utf8JsonWriter json, Deployment? deployment)
    {
        if (deployment?.IsDirty is bool dirty)
        {
            json.WriteBoolean("dirty", dirty);
        }
        else
        {
            json.WriteNull("dirty");
        }
    }

    /// <summary>The command-line options, besides day and deployment, that change what is built.</summary>
    public static IReadOnlyList<string> OptionsOf(BuildOptions options) =>
    [
        .. options.BaseUrl is string url ? (string[])["--base-url", url] : [],
        .. options.Indexable ? (string[])[] : ["--no-index"],
        .. options.HasForm ? (string[])[] : ["--plain"],
        .. options.HasApi ? (string[])[] : ["--no-api"],
        .. options.HasRedirectPages ? (string[])["--redirect-pages"] : [],
    ];

    // SHA-256 of each file's path, length and bytes, in the order of the paths.
    private static string ContentHash(IReadOnlyList<SourceFile> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var source in sources.OrderBy(s => s.Path, StringComparer.Ordinal))
        {
            // Texts are hashed as they are read: line endings and BOMs vary with the machine.
            var bytes = SourceText.Utf8(source, new ProblemLog()) ?? source.Bytes;
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{source.Path}\0{bytes.Length}\0")));
            hash.AppendData(bytes.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
