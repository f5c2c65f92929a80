using MRS.Engine.Files;
using MRS.Engine.Outputs.Hosting;
using MRS.Engine.Outputs.Publishing;

namespace MRS.Site.Verifying;

/// <summary>
/// Compares a live site with the site that its commit builds: files, headers and redirects. Each difference is one sentence.
/// </summary>
/// <param name="live">The site as it is published.</param>
/// <param name="expected">The site as it is built.</param>
internal sealed class SiteVerifier(LiveSite live, Snapshot expected)
{
    private const string HeaderIs = ": header ";
    private const int Few = 3;
    private const string NotFound = "404.html";
    private const string Index = "index.html";

    private readonly IReadOnlyList<HeaderRule> headers = HostRules.HeadersOf(expected);
    private readonly IReadOnlyList<HostRedirect> redirects = HostRules.RedirectsOf(expected);

    /// <summary>How much was compared, for the summary.</summary>
    public string Extent => $"{Asked.Count:N0} files and {redirects.Count:N0} redirects, with their headers";

    // The build record was read before; files that only hosts read are not addresses of the site.
    private IReadOnlyList<Artifact> Asked { get; } = [.. expected.Artifacts.Where(a => a.Path != BuildRecord.Path && !IsForHosts(a.Path))];

    /// <summary>Whether a file is for hosts, which do not serve it.</summary>
    public static bool IsForHosts(string path) =>
        path is "_headers" or "_redirects" || path.StartsWith(NginxFiles.Beginning, StringComparison.Ordinal);

    /// <summary>Requests everything.</summary>
    public async Task<IReadOnlyList<string>> CompareAsync(CancellationToken cancel) =>
    [
        .. Gathered(await LiveSite.LookAsync(Asked, file => FileAsync(file, cancel), cancel)),
        .. await NotFoundAsync(cancel),
        .. await LiveSite.LookAsync(redirects, redirect => RedirectAsync(redirect, cancel), cancel),
    ];

    /// <summary>Compares with the files on the host, which no browser can list.</summary>
    /// <param name="paths">Their paths. Compressed copies of other files are ignored.</param>
    public IReadOnlyList<string> Extra(IReadOnlyCollection<string> paths)
    {
        var there = paths.Select(p => p.TrimStart('/')).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. there.Where(p => !expected.TryGet(p, out _) && !IsTwin(p, there)).Order(StringComparer.Ordinal)
                .Select(p => $"{p}: lies at the host, and the commit makes no such file."),
            .. expected.Artifacts.Where(a => !there.Contains(a.Path)).Select(a => $"{a.Path}: does not lie at the host."),
        ];
    }

    private static bool IsTwin(string path, HashSet<string> paths) =>
        Path.GetExtension(path) is ".br" or ".gz" && paths.Contains(path[..path.LastIndexOf('.')]);

    // A host that sends a header differently does so everywhere: then one sentence reports it.
    private static IEnumerable<string> Gathered(IReadOnlyList<string> found) =>
        found.GroupBy(f => f.IndexOf(HeaderIs, StringComparison.Ordinal) is >= 0 and var at ? f[at..] : f)
            .SelectMany(g => g.Count() > Few
                ? (IEnumerable<string>)[$"At {g.Count():N0} addresses, such as {g.First()[..^g.Key.Length]}, the {g.Key[": ".Length..]}"]
                : g);

    private async Task<IEnumerable<string>> FileAsync(Artifact file, CancellationToken cancel)
    {
        var address = AddressOf(file.Path);
        var answer = await live.GetAsync(address, cancel);
        return answer.Status != 200 ? [$"{address}: status {answer.Status} instead of 200."]
            : !answer.Body.Span.SequenceEqual(file.Content.Span)
                ? [$"{address}: {Different(answer.Body, file.Content)}", .. WrongHeaders(address, answer)]
            : WrongHeaders(address, answer);
    }

    private async Task<IEnumerable<string>> NotFoundAsync(CancellationToken cancel)
    {
        const string nowhere = "/no-such-page-anywhere/";
        var answer = await live.GetAsync(nowhere, cancel);
        return
        [
            .. answer.Status == 404 ? (string[])[] : [$"{nowhere}: status {answer.Status} instead of 404."],
            .. expected.TryGet(NotFound, out var page) && !answer.Body.Span.SequenceEqual(page.Content.Span)
                ? (string[])[$"{nowhere}: does not show the page for what is not there."]
                : [],
        ];
    }

    private async Task<IEnumerable<string>> RedirectAsync(HostRedirect redirect, CancellationToken cancel)
    {
        var answer = await live.GetAsync(redirect.From, cancel);
        if (answer.Status != redirect.Status)
        {
            return [$"{redirect.From}: "
                + $"status {answer.Status} instead of {redirect.Status}{(redirect.LeadsOn ? $" to {redirect.To}" : "")}."];
        }

        var to = answer.Headers.GetValueOrDefault("Location");
        return redirect.LeadsOn
            && (to is null || !Uri.TryCreate(live.Address, to, out var target) || target != new Uri(live.Address, redirect.To))
            ? [$"{redirect.From}: leads to {to ?? "nowhere"} instead of {redirect.To}."]
            : [];
    }

    // The rules also set headers for redirects; those are up to the host.
    private IEnumerable<string> WrongHeaders(string address, LiveAnswer answer) =>
        Headers.For(address, headers)
            .Where(h => !string.Equals(Plain(answer.Headers.GetValueOrDefault(h.Key)), Plain(h.Value), StringComparison.OrdinalIgnoreCase))
            .Select(h => $"{address}{HeaderIs}{h.Key} is "
                + $"{(answer.Headers.GetValueOrDefault(h.Key) is string other ? $"\"{other}\"" : "missing")} instead of \"{h.Value}\".");

    // Hosts may add or omit spaces after commas and semicolons.
    private static string? Plain(string? value) => value?.Replace(" ", "", StringComparison.Ordinal);

    private static string Different(ReadOnlyMemory<byte> live, ReadOnlyMemory<byte> built)
    {
        var at = live.Span.CommonPrefixLength(built.Span);
        return $"is not the file that the commit makes ({live.Length:N0} bytes instead of {built.Length:N0}; "
            + $"they differ from byte {at + 1:N0} on).";
    }

    private static string AddressOf(string path) =>
        "/"
        + string.Join('/', (path == Index || path.EndsWith("/" + Index, StringComparison.Ordinal) ? path[..^Index.Length] : path).Split('/')
        .Select(Uri.EscapeDataString));
}
