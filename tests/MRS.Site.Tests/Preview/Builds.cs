using MRS.Content.Problems;
using MRS.Engine;
using MRS.Engine.Files;
using MRS.Site.Tests.Output;

namespace MRS.Site.Tests.Preview;

/// <summary>Build results to serve.</summary>
internal static class Builds
{
    public static string Page(string title) =>
        $"<!DOCTYPE html><html lang=\"en\"><head><title>{title}</title></head><body class=\"a>b\"><h1>{title}</h1></body></html>";

    public static BuildResult Good(params (string Path, string Text)[] files) =>
        new(Sites.Of([("index.html", Page("Home")), ("404.html", Page("Not here")), .. files]), [], 2, []);

    public static BuildResult GoodWith(Problem warning) => Good() with { Problems = [warning] };

    public static BuildResult Broken(params Problem[] problems) => new(null, problems, 0, []);

    public static BuildResult Of(Snapshot snapshot) => new(snapshot, [], 1, []);
}
