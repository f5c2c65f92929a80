using System.Collections.Concurrent;
using MRS.Content.Model;
using MRS.Content.Schema;
using MRS.Content.Sources;

namespace MRS.Content;

/// <summary>The whole site as typed content. Immutable once loaded.</summary>
/// <param name="records">All records except excluded pages; those of a type are in the order of the data.</param>
/// <param name="seen">What is known about the records, by type; a type without files is absent.</param>
public sealed class SiteContent(IEnumerable<ContentRecord> records, IReadOnlyDictionary<Type, SeenRecords> seen)
{
    private readonly ILookup<Type, ContentRecord> byType = records.ToLookup(r => r.GetType());
    private readonly ConcurrentDictionary<Type, IReadOnlyList<ContentRecord>> typed = new();
    private ContentRecord[]? all;
    private Dictionary<string, Person>? people;
    private Dictionary<string, Role>? roles;
    private HashSet<object>? taken;

    /// <summary>What is true of the whole site.</summary>
    public SiteSettings Settings => All<SiteSettings>()[0];

    /// <summary>The menus.</summary>
    public Navigation Navigation => All<Navigation>()[0];

    /// <summary>The pages, without the excluded ones.</summary>
    public IReadOnlyList<Page> Pages => All<Page>();

    /// <summary>The people.</summary>
    public IReadOnlyList<Person> People => All<Person>();

    /// <summary>The offices.</summary>
    public IReadOnlyList<Role> Roles => All<Role>();

    /// <summary>Who held which office when.</summary>
    public IReadOnlyList<Term> Terms => All<Term>();

    /// <summary>The visions of office holders.</summary>
    public IReadOnlyList<Vision> Visions => All<Vision>();

    /// <summary>The partners.</summary>
    public IReadOnlyList<Partner> Partners => All<Partner>();

    /// <summary>The meetings.</summary>
    public IReadOnlyList<Event> Events => All<Event>();

    /// <summary>The awards.</summary>
    public IReadOnlyList<Award> Awards => All<Award>();

    /// <summary>Who received an award.</summary>
    public IReadOnlyList<Recipient> Recipients => All<Recipient>();

    /// <summary>The membership categories.</summary>
    public IReadOnlyList<MembershipCategory> MembershipCategories => All<MembershipCategory>();

    /// <summary>The news.</summary>
    public IReadOnlyList<NewsItem> News => All<NewsItem>();

    /// <summary>The redirects from old addresses.</summary>
    public IReadOnlyList<Redirect> Redirects => All<Redirect>();

    /// <summary>The acknowledged warnings.</summary>
    public IReadOnlyList<Acknowledgement> Acknowledgements => All<Acknowledgement>();

    /// <summary>The excluded pages.</summary>
    public IReadOnlyList<Page> Excluded { get; init; } = [];

    /// <summary>What is dated for a later day. Empty in loaded content, which is for no particular day.</summary>
    public IReadOnlyList<ContentRecord> Waiting { get; private init; } = [];

    /// <summary>
    /// What has been taken down. Empty in loaded content. People are also in <see cref="People"/>, since they are still named.
    /// </summary>
    public IReadOnlyList<ContentRecord> Retired { get; private init; } = [];

    /// <summary>Whether a record has been taken down.</summary>
    public bool IsRetired(ContentRecord record) =>
        Retired.Count > 0
        && LazyInitializer.EnsureInitialized(ref taken, () => new HashSet<object>(Retired, ReferenceEqualityComparer.Instance))
            .Contains(record);

    /// <summary>The files in <c>media</c>.</summary>
    public IReadOnlyList<SourceFile> Media { get; init; } = [];

    /// <summary>All records, type by type.</summary>
    public IReadOnlyList<ContentRecord> Records =>
        LazyInitializer.EnsureInitialized(ref all, () => [.. ContentSchema.Types.SelectMany(t => byType[t.RecordType])]);

    /// <summary>The records of a type.</summary>
    public IReadOnlyList<TRecord> All<TRecord>()
        where TRecord : ContentRecord =>
        (IReadOnlyList<TRecord>)typed.GetOrAdd(typeof(TRecord), type => byType[type].Cast<TRecord>().ToArray());

    /// <summary>The records of a type that is known only at run time.</summary>
    public IEnumerable<ContentRecord> All(Type type) => byType[type];

    /// <summary>The ids of a type, including those of records that could not be read.</summary>
    public IReadOnlySet<string> KnownIds(Type record) => seen.TryGetValue(record, out var known) ? known.Ids.Value : new HashSet<string>();

    /// <summary>Whether all ids of a type are known: only then does an unknown id mean that there is no such record.</summary>
    public bool KnowsAllIds(Type record) => !seen.TryGetValue(record, out var known) || known.AreIdsKnown;

    /// <summary>Whether all records of a type could be read.</summary>
    public bool HasReadAll(Type record) => !seen.TryGetValue(record, out var known) || known.AreRead;

    /// <summary>Whether every term could be read: only then is the absence of a term meaningful.</summary>
    public bool KnowsAllTerms =>
        KnowsAllIds(typeof(Term)) && KnownIds(typeof(Term)).Count == Terms.Count
        && Terms.All(t => KnownIds(typeof(Person)).Contains(t.Person));

    /// <summary>The person with an id; null if there is none or it could not be read.</summary>
    public Person? Person(string id) => LazyInitializer.EnsureInitialized(ref people, () => ById(People)).GetValueOrDefault(id);

    /// <summary>The role with an id; null if there is none or it could not be read.</summary>
    public Role? Role(string id) => LazyInitializer.EnsureInitialized(ref roles, () => ById(Roles)).GetValueOrDefault(id);

    /// <summary>The same content on a day.</summary>
    /// <param name="there">What is there on the day.</param>
    /// <param name="waiting">What is dated for a later one.</param>
    /// <param name="retired">What has been taken down.</param>
    internal SiteContent OnDay(
        IEnumerable<ContentRecord> there,
        IReadOnlyList<ContentRecord> waiting,
        IReadOnlyList<ContentRecord> retired) =>
        new(there, seen) { Excluded = Excluded, Media = Media, Waiting = waiting, Retired = retired };

    private static Dictionary<string, TRecord> ById<TRecord>(IReadOnlyList<TRecord> records)
        where TRecord : ContentRecord =>
        records.DistinctBy(r => r.Id).ToDictionary(r => r.Id, StringComparer.Ordinal);
}
