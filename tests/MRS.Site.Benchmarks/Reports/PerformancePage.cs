using MRS.Site.Benchmarks.Measuring;

namespace MRS.Site.Benchmarks.Reports;

/// <summary>The page of the documentation that holds the figures. What stands around them is written by hand.</summary>
internal static class PerformancePage
{
    private static readonly string File = Path.Join(Project.Root, "docs", "performance.md");

    /// <summary>Replaces what stands between the marks of a part.</summary>
    /// <exception cref="MeasuringException">The page has no such part.</exception>
    public static void Write(string part, string text)
    {
        var (begin, end) = ($"<!-- {part} -->\n", $"<!-- end of {part} -->");
        var page = System.IO.File.ReadAllText(File);
        var (from, to) = (page.IndexOf(begin, StringComparison.Ordinal), page.IndexOf(end, StringComparison.Ordinal));
        if (from < 0 || to < from)
        {
            throw new MeasuringException($"{File} has no part \"{part}\".");
        }

        System.IO.File.WriteAllText(File, $"{page[..(from + begin.Length)]}\n{text.Trim()}\n\n{page[to..]}");
    }
}
