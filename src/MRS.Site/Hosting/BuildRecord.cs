using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Site.Artifacts;
using MRS.Site.JsonSchemas;

namespace MRS.Site.Hosting;

/// <summary>
/// The file <c>build.json</c>: what the site was made from. It holds what the command was told and nothing of the machine or the hour,
/// and no page repeats it, so that a commit that changes no page changes no page's bytes.
/// </summary>
public static class BuildRecord
{
    /// <summary>The file's path in the output.</summary>
    public const string Path = "build.json";

    /// <summary>Makes the file.</summary>
    public static Artifact File(IReadOnlyList<SourceFile> sources, BuildOptions options) => Artifact.Later(Path, () => JsonText.Document(json =>
    {
        if (options.Deployment?.Commit is string commit)
        {
            json.WriteString("commit", commit);
        }
        else
        {
            json.WriteNull("commit");
        }

        json.WriteString("generator", typeof(BuildRecord).Assembly.GetName().Version!.ToString(3));
        json.WriteString("content", ContentHash(sources));
        json.WriteString("date", options.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }));

    // SHA-256 of each file's path, length and bytes, in the order of the paths.
    private static string ContentHash(IReadOnlyList<SourceFile> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var source in sources.OrderBy(s => s.Path, StringComparer.Ordinal))
        {
            // Texts count as they are read: line ends and byte order marks come and go with the machine.
            var bytes = SourceText.Utf8(source, new ProblemLog()) ?? source.Bytes;
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{source.Path}\0{bytes.Length}\0")));
            hash.AppendData(bytes.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
