using MRS.Content.Model;
using MRS.Content.Sources;

namespace MRS.Content.Loading;

/// <summary>The records read so far, and the ids of all that were seen, sound or not.</summary>
internal sealed class LoadedRecords
{
    private readonly Dictionary<Type, List<ContentRecord>> records = [];
    private readonly Dictionary<Type, HashSet<string>> known = [];
    private readonly HashSet<Type> lost = [];

    /// <summary>Adds a sound record.</summary>
    public void Add(ContentRecord record)
    {
        if (!records.TryGetValue(record.GetType(), out var list))
        {
            records[record.GetType()] = list = [];
        }

        list.Add(record);
    }

    /// <summary>Adds all that was read from a file.</summary>
    public void Add(LoadedRecords other)
    {
        foreach (var (type, more) in other.records)
        {
            if (records.TryGetValue(type, out var list))
            {
                list.AddRange(more);
            }
            else
            {
                records[type] = [.. more];
            }
        }

        foreach (var (type, ids) in other.known)
        {
            foreach (var id in ids)
            {
                Know(type, id);
            }
        }

        lost.UnionWith(other.lost);
    }

    /// <summary>Notes an id; false if it was there already.</summary>
    public bool Know(Type type, string id)
    {
        if (!known.TryGetValue(type, out var ids))
        {
            known[type] = ids = new HashSet<string>(StringComparer.Ordinal);
        }

        return ids.Add(id);
    }

    /// <summary>Notes that a record of a type, or a whole file of them, could not be read, so that not even its id is known.</summary>
    public void Lose(Type type) => lost.Add(type);

    /// <summary>The sound records of a type, in the order they were read.</summary>
    public IReadOnlyList<ContentRecord> Of(Type type) => records.TryGetValue(type, out var list) ? list : [];

    /// <summary>All of it as a site; null if there are no settings.</summary>
    public SiteContent? ToContent(IReadOnlyList<SourceFile> files)
    {
        if (All<SiteSettings>().FirstOrDefault() is not SiteSettings settings)
        {
            return null;
        }

        // What is left out is no page, so a link to it leads nowhere.
        known.GetValueOrDefault(typeof(Page))?.ExceptWith(All<Page>().Where(p => p.Excluded).Select(p => p.Id));
        return new SiteContent(known.ToDictionary(k => k.Key, IReadOnlySet<string> (k) => k.Value), lost)
        {
            Settings = settings,
            Navigation = All<Navigation>().FirstOrDefault() ?? new Navigation(),
            Pages = [.. All<Page>().Where(p => !p.Excluded)],
            People = All<Person>(),
            Roles = All<Role>(),
            Terms = All<Term>(),
            Visions = All<Vision>(),
            Partners = All<Partner>(),
            Events = All<Event>(),
            Awards = All<Award>(),
            Recipients = All<Recipient>(),
            MembershipCategories = All<MembershipCategory>(),
            News = All<NewsItem>(),
            Redirects = All<Redirect>(),
            Acknowledgements = All<Acknowledgement>(),
            Media = [.. files.Where(f => f.Path.StartsWith("media/", StringComparison.Ordinal) && !f.IsKeptAside)],
        };
    }

    private List<TRecord> All<TRecord>() => records.TryGetValue(typeof(TRecord), out var list) ? [.. list.Cast<TRecord>()] : [];
}
