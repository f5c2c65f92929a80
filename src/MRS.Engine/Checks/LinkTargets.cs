using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Engine.Files;
using MRS.Engine.Planning;

namespace MRS.Engine.Checks;

/// <summary>Everything on the site that links may lead to.</summary>
public sealed class LinkTargets
{
    private readonly string[] paths;
    private readonly HashSet<string> files;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> filesBySpan;
    private readonly ConcurrentDictionary<string, string> nearest = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, string>> byLowerCase;
    private readonly Lazy<Suggestions> suggestions;
    private readonly ConditionalWeakTable<PageDocument, PartNames> parts = [];

    /// <summary>Takes the pages of a plan, the files beside them, and the domain at which they are published.</summary>
    public LinkTargets(SitePlan plan, IEnumerable<Artifact> files, OwnDomain own)
        : this(plan, files.Select(f => f.Path), own)
    {
    }

    private LinkTargets(SitePlan plan, IEnumerable<string> files, OwnDomain own)
    {
        (Plan, Own) = (plan, own);
        paths = [.. files];
        this.files = new(paths.Length, StringComparer.Ordinal);
        this.files.UnionWith(paths);
        filesBySpan = this.files.GetAlternateLookup<ReadOnlySpan<char>>();
        byLowerCase = new(() => plan.Pages.Select(p => p.Address).Concat(Files.Select(f => "/" + f))
            .GroupBy(a => a.ToLowerInvariant(), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal));
        suggestions = new(() => new Suggestions(ByLowerCase.Values.Concat(plan.Unread.Pages).Order(StringComparer.Ordinal)));
    }

    /// <summary>The same with more files.</summary>
    public LinkTargets With(IReadOnlyList<Artifact> more) =>
        more.Count == 0 ? this : new(Plan, paths.Concat(more.Select(f => f.Path)), Own);

    /// <summary>The pages.</summary>
    public SitePlan Plan { get; }

    /// <summary>The domain of the site.</summary>
    public OwnDomain Own { get; }

    /// <summary>The paths of the files that are no pages.</summary>
    public IReadOnlySet<string> Files => files;

    /// <summary>Every address by what it is in small letters: for finding what somebody meant.</summary>
    public IReadOnlyDictionary<string, string> ByLowerCase => byLowerCase.Value;

    /// <summary>Whether there is something at a path, which begins with a slash: a page, one that could not be read, or a file.</summary>
    public bool Has(string path) =>
        Plan.At(path) is not null || filesBySpan.Contains(path.AsSpan(1)) || Plan.Unread.Has(path)
        || files.Contains(path[1..] + "index.html");

    /// <summary>The address that looks most like one that leads nowhere; null if none does. A wrong link is often on every page.</summary>
    public string? NearestTo(string path) =>
        nearest.GetOrAdd(path, p => suggestions.Value.Nearest(p) ?? "") is { Length: > 0 } near ? near : null;

    /// <summary>The names of the parts of a page, for finding what somebody meant.</summary>
    internal PartNames PartsOf(PageDocument page) => parts.GetValue(page, p => new PartNames(p));

    /// <summary>Whether links to pages and files lead somewhere if and only if they do among the others.</summary>
    public bool AreSameAs(LinkTargets? other) => ReferenceEquals(this, other) || (other is not null
        && Own == other.Own
        && Plan.HasAddressesOf(other.Plan)
        && paths.AsSpan().SequenceEqual(other.paths)
        && Plan.Unread.AreSameAs(other.Plan.Unread));
}
