using System.Globalization;
using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using System.Text;
using System.Text.Json;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine.Context;

namespace MRS.Engine.Browser;

/// <summary>Builds a site inside a browser, for a page that compares it with what the program makes.</summary>
[SupportedOSPlatform("browser")]
public static partial class Program
{
    /// <summary>Does nothing: the page calls <see cref="Build" />.</summary>
    public static void Main()
    {
    }

    /// <summary>Builds a site.</summary>
    /// <param name="content">The files of the content folder as a JSON object: each path with its bytes in Base64.</param>
    /// <param name="day">The day of the build, such as <c>2026-11-23</c>.</param>
    /// <returns>A line for each file of the site, its SHA-256 and its path; or the problems that stopped the build.</returns>
    [JSExport]
    internal static string Build(string content, string day)
    {
        using var document = JsonDocument.Parse(content);
        SourceFile[] sources = [.. document.RootElement.EnumerateObject().Select(f => SourceFile.Of(f.Name, f.Value.GetBytesFromBase64()))];
        var options = new BuildOptions(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        var result = SiteBuilder.Build(sources, options, new ProblemLog());
        var lines = new StringBuilder();
        if (result.Snapshot is null)
        {
            return string.Join('\n', result.All);
        }

        foreach (var file in result.Snapshot.Artifacts)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{Convert.ToHexStringLower(file.Hash.Span)} {file.Path}\n");
        }

        return lines.ToString();
    }
}
