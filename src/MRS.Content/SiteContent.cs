using MRS.Content.Model;
using MRS.Content.Sources;

namespace MRS.Content;

/// <summary>The whole site as typed content. Nothing changes it once it is loaded.</summary>
/// <param name="seen">What was seen, by record type; none of a type of which there is no file.</param>
public sealed class SiteContent(IReadOnlyDictionary<Type, SeenRecords> seen)
{
    private ContentRecord[]? records;
    private Dictionary<string, Person>? people;
    private Dictionary<string, Role>? roles;
    private HashSet<object>? taken;

    /// <summary>What is true of the whole site.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>The menus.</summary>
    public required Navigation Navigation { get; init; }

    /// <summary>The pages, without those that are left out.</summary>
    public required IReadOnlyList<Page> Pages { get; init; }

    /// <summary>The people.</summary>
    public required IReadOnlyList<Person> People { get; init; }

    /// <summary>The offices.</summary>
    public required IReadOnlyList<Role> Roles { get; init; }

    /// <summary>Who held which office when.</summary>
    public required IReadOnlyList<Term> Terms { get; init; }

    /// <summary>The words of office-holders.</summary>
    public required IReadOnlyList<Vision> Visions { get; init; }

    /// <summary>The partners.</summary>
    public required IReadOnlyList<Partner> Partners { get; init; }

    /// <summary>The meetings.</summary>
    public required IReadOnlyList<Event> Events { get; init; }

    /// <summary>The awards.</summary>
    public required IReadOnlyList<Award> Awards { get; init; }

    /// <summary>Who received an award.</summary>
    public required IReadOnlyList<Recipient> Recipients { get; init; }

    /// <summary>The ways to be a member.</summary>
    public required IReadOnlyList<MembershipCategory> MembershipCategories { get; init; }

    /// <summary>The news.</summary>
    public required IReadOnlyList<NewsItem> News { get; init; }

    /// <summary>Addresses of the past.</summary>
    public required IReadOnlyList<Redirect> Redirects { get; init; }

    /// <summary>Warnings that are right as they are.</summary>
    public required IReadOnlyList<Acknowledgement> Acknowledgements { get; init; }

    /// <summary>The pages that are left out.</summary>
    public required IReadOnlyList<Page> Excluded { get; init; }

    /// <summary>What is dated for a later day. Empty in what was loaded: that is for no day.</summary>
    public IReadOnlyList<ContentRecord> Waiting { get; private init; } = [];

    /// <summary>What has been taken down. Empty in what was loaded. People stand among <see cref="People"/> as well, since they keep their names.</summary>
    public IReadOnlyList<ContentRecord> Retired { get; private init; } = [];

    /// <summary>Whether a record has been taken down.</summary>
    public bool IsRetired(ContentRecord record) =>
        Retired.Count > 0 && LazyInitializer.EnsureInitialized(ref taken, () => new HashSet<object>(Retired, ReferenceEqualityComparer.Instance)).Contains(record);

    /// <summary>The files in <c>media</c>.</summary>
    public required IReadOnlyList<SourceFile> Media { get; init; }

    /// <summary>All records.</summary>
    public IReadOnlyList<ContentRecord> Records => LazyInitializer.EnsureInitialized(ref records, () => [.. ByType.SelectMany(t => t.Records)]);

    /// <summary>The records of a type.</summary>
    public IReadOnlyList<ContentRecord> RecordsOf(Type type) => ByType.First(t => t.Type == type).Records;

    /// <summary>The ids of a type, also of records that could not be read.</summary>
    public IReadOnlySet<string> KnownIds(Type record) => seen.TryGetValue(record, out var all) ? all.Ids.Value : new HashSet<string>();

    /// <summary>Whether the ids of a type are all known: only then does an unknown id mean that there is no such record.</summary>
    public bool KnowsAllIds(Type record) => !seen.TryGetValue(record, out var all) || all.AreIdsKnown;

    /// <summary>Whether all records of a type could be read.</summary>
    public bool HasReadAll(Type record) => !seen.TryGetValue(record, out var all) || all.AreRead;

    /// <summary>Whether every term could be read: only then does it mean something that there is none.</summary>
    public bool KnowsAllTerms => KnowsAllIds(typeof(Term)) && KnownIds(typeof(Term)).Count == Terms.Count && Terms.All(t => KnownIds(typeof(Person)).Contains(t.Person));

    /// <summary>The person of an id; null if there is none or it could not be read.</summary>
    public Person? Person(string id) => LazyInitializer.EnsureInitialized(ref people, () => ById(People)).GetValueOrDefault(id);

    /// <summary>The role of an id; null if there is none or it could not be read.</summary>
    public Role? Role(string id) => LazyInitializer.EnsureInitialized(ref roles, () => ById(Roles)).GetValueOrDefault(id);

    /// <summary>The same content on a day.</summary>
    internal SiteContent With(
        IReadOnlyList<Page> pages,
        IReadOnlyList<Person> persons,
        IReadOnlyList<Term> terms,
        IReadOnlyList<Vision> visions,
        IReadOnlyList<Event> events,
        IReadOnlyList<NewsItem> news,
        IReadOnlyList<ContentRecord> waiting,
        IReadOnlyList<ContentRecord> retired) => new(seen)
        {
            Settings = Settings,
            Navigation = Navigation,
            Pages = pages,
            People = persons,
            Roles = Roles,
            Terms = terms,
            Visions = visions,
            Partners = Partners,
            Events = events,
            Awards = Awards,
            Recipients = Recipients,
            MembershipCategories = MembershipCategories,
            News = news,
            Redirects = Redirects,
            Acknowledgements = Acknowledgements,
            Excluded = Excluded,
            Media = Media,
            Waiting = waiting,
            Retired = retired,
        };

    private (Type Type, IReadOnlyList<ContentRecord> Records)[] ByType =>
    [
        (typeof(SiteSettings), [Settings]),
        (typeof(Navigation), [Navigation]),
        (typeof(Page), Pages),
        (typeof(Person), People),
        (typeof(Role), Roles),
        (typeof(Term), Terms),
        (typeof(Vision), Visions),
        (typeof(Partner), Partners),
        (typeof(Event), Events),
        (typeof(Award), Awards),
        (typeof(Recipient), Recipients),
        (typeof(MembershipCategory), MembershipCategories),
        (typeof(NewsItem), News),
        (typeof(Redirect), Redirects),
        (typeof(Acknowledgement), Acknowledgements),
    ];

    private static Dictionary<string, TRecord> ById<TRecord>(IReadOnlyList<TRecord> records)
        where TRecord : ContentRecord =>
        records.DistinctBy(r => r.Id).ToDictionary(r => r.Id, StringComparer.Ordinal);
}
