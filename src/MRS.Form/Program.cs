using System.Globalization;
using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using System.Text;
using MRS.Engine.Editing;
using NodaTime;

namespace MRS.Form;

/// <summary>What the editing form asks of the engine in a browser. One page has one session.</summary>
[SupportedOSPlatform("browser")]
public static partial class Program
{
    private static FormSession? session;

    /// <summary>Does nothing: the page calls the functions below.</summary>
    public static void Main()
    {
    }

    /// <summary>Begins for a site.</summary>
    /// <param name="facts">The file of facts of the published site.</param>
    /// <param name="now">The instant, in milliseconds since 1970.</param>
    [JSExport]
    internal static void Open(string facts, double now) =>
        session = new FormSession(facts, Instant.FromUnixTimeMilliseconds((long)now));

    /// <summary>Takes all files of the content as they are now, as <see cref="FormSession.Take" /> says.</summary>
    [JSExport]
    internal static void Take(string index, byte[] bytes) => session!.Take(index, bytes);

    /// <summary>Says what becomes of an entry: a JSON document in UTF-8.</summary>
    [JSExport]
    internal static byte[] Answer(string sent) => session!.Answer(sent);

    /// <summary>
    /// A line for each file of the site without any change, its SHA-256 and its path, for who compares it with another build.
    /// </summary>
    [JSExport]
    internal static string Hashes()
    {
        var result = session!.Published();
        var lines = new StringBuilder();
        foreach (var file in result.Snapshot?.Artifacts ?? [])
        {
            lines.Append(CultureInfo.InvariantCulture, $"{Convert.ToHexStringLower(file.Hash.Span)} {file.Path}\n");
        }

        return result.Snapshot is null ? string.Join('\n', result.All) : lines.ToString();
    }
}
