using System.Globalization;
using MRS.Engine.Files;

namespace MRS.Review.Comparing;

/// <summary>How much heavier or lighter a site became.</summary>
internal static class WeightComparison
{
    private const double Kilobyte = 1000;

    // Less is indistinguishable from rounding.
    private const long Least = 50;

    /// <summary>A change for each kind of file whose weight differs.</summary>
    public static IEnumerable<OtherChange> Of(Snapshot old, Snapshot now)
    {
        foreach (var kind in (string[])["pages", "styles and scripts", "pictures and documents"])
        {
            var (before, after) = (Weight(old, kind), Weight(now, kind));
            if (Math.Abs(after - before) >= Least)
            {
                var sign = after > before ? "+" : "−";
                yield return new OtherChange("Weight", string.Create(CultureInfo.InvariantCulture,
                    $"{kind} {sign}{Math.Abs(after - before) / Kilobyte:0.0} kB, now {after / Kilobyte:0.0} kB"));
            }
        }
    }

    private static long Weight(Snapshot site, string kind) =>
        site.Artifacts.Where(a => Kind(a.Path) == kind).Sum(a => (long)a.Content.Length);

    // The search index, feeds and the API are fetched only on demand.
    private static string Kind(string path) =>
        path.EndsWith(".html", StringComparison.Ordinal) ? "pages"
        : path.StartsWith("media/", StringComparison.Ordinal) ? "pictures and documents"
        : path.StartsWith("assets/", StringComparison.Ordinal) && Path.GetExtension(path) is ".css" or ".js" or ".woff2"
            ? "styles and scripts"
        : "";
}
