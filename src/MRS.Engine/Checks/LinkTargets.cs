using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Engine.Files;
using MRS.Engine.Planning;

namespace MRS.Engine.Checks;

/// <summary>All valid link targets on the site.</summary>
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

    /// <summary>The paths of the files that are not pages.</summary>
    public IReadOnlySet<string> Files => files;

    /// <summary>Every address by its lower-case form, for suggestions.</summary>
    public IReadOnlyDictionary<string, string> ByLowerCase => byLowerCase.Value;

    /// <summary>Whether a path, which begins with a slash, exists: as a page, a page that could not be read, or a file.</summary>
    public bool Has(string path) =>
        Plan.At(path) is not null || filesBySpan.Contains(path.AsSpan(1)) || Plan.Unread.Has(path)
        || files.Contains(path[1..] + "index.html");

    /// <summary>The address most similar to one that leads nowhere; null if none is similar. Cached, since a wrong link is often on every
    /// page.</summary>
    public string? NearestTo(string path) =>
        nearest.GetOrAdd(path, p => suggestions.Value.Nearest(p) ?? "") is { Length: > 0 } near ? near : null;

    /// <summary>The fragment names of a page, for suggestions.</summary>
    internal PartNames PartsOf(PageDocument page) => parts.GetValue(page, p => new PartNames(p));

    /// <summary>Whether both have exactly the same targets.</summary>
    public bool AreSameAs(LinkTargets? other) => ReferenceEquals(this, other) || (other is not null
        && Own == other.Own
        && Plan.HasAddressesOf(other.Plan)
        && paths.AsSpan().SequenceEqual(other.paths)
        && Plan.Unread.AreSameAs(other.Plan.Unread));
}
