using Microsoft.AspNetCore.Http;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Hosting;

namespace MRS.Site.Preview;

/// <summary>Finds what a published site would respond at an address.</summary>
internal static class SiteLookup
{
    private static readonly string[] RulesOfTheHost = ["_redirects", "_headers"];

    /// <summary>Forced redirects come first, then files, then the other redirects, then the 404 page.</summary>
    public static PreviewAnswer Find(PreviewState state, string path, string query)
    {
        var site = state.Site!;
        var rule = state.Redirects.Match(path);
        if (rule is not { IsForced: true } && (File(site, path) ?? Folder(site, path, query)) is { } found)
        {
            return found;
        }

        return rule is null ? NotFound(site) : Obey(rule, site, query);
    }

    private static PreviewAnswer? File(Snapshot site, string path)
    {
        var name = path.EndsWith('/') ? path[1..] + "index.html" : path[1..];
        return !RulesOfTheHost.Contains(name) && site.TryGet(name, out var artifact) ? AnswerWith(artifact, StatusCodes.Status200OK) : null;
    }

    private static PreviewAnswer? Folder(Snapshot site, string path, string query) =>
        site.TryGet(path[1..] + "/index.html", out _)
            ? PreviewAnswer.Redirect(StatusCodes.Status301MovedPermanently, RedirectPatterns.Encode(path) + "/" + query)
            : null;

    private static PreviewAnswer Obey(RedirectMatch rule, Snapshot site, string query)
    {
        if (rule.Status is >= 300 and < 400)
        {
            return PreviewAnswer.Redirect(rule.Status, rule.To.Contains('?') || query.Length == 0 ? rule.To : WithQuery(rule.To, query));
        }

        return rule.To.StartsWith('/') && File(site, Uri.UnescapeDataString(rule.To)) is { } shown
            ? shown with { Status = rule.Status }
            : NotFound(site);
    }

    private static string WithQuery(string to, string query)
    {
        var fragment = to.IndexOf('#');
        return fragment < 0 ? to + query : to.Insert(fragment, query);
    }

    private static PreviewAnswer NotFound(Snapshot site) => site.TryGet("404.html", out var page)
        ? AnswerWith(page, StatusCodes.Status404NotFound)
        : PreviewAnswer.Refusal(StatusCodes.Status404NotFound, "There is nothing here.");

    private static PreviewAnswer AnswerWith(Artifact artifact, int status) => new(status, MediaTypes.Of(artifact.Path), artifact.Content);
}
