using MRS.Content.Model;
using MRS.Content.Sources;

namespace MRS.Content.Loading;

/// <summary>The records of all files, and the ids of all that were seen, sound or not.</summary>
internal sealed class LoadedRecords
{
    private readonly Dictionary<Type, TypeRecords> types = [];
    private readonly List<SourceFile> media = [];

    /// <summary>Adds all that was read from a file.</summary>
    public void Add(LoadedFile file)
    {
        var records = file.Records;
        if (records.Type is not null)
        {
            if (!types.TryGetValue(records.Type, out var type))
            {
                types[records.Type] = type = new TypeRecords();
            }

            type.Files.Add(records);
        }
        else if (file.File.Path.StartsWith(FileNames.MediaFolder, StringComparison.Ordinal) && !file.File.IsKeptAside)
        {
            media.Add(file.Published);
        }
    }

    /// <summary>All of it as a site; null if there are no settings.</summary>
    public SiteContent? ToContent()
    {
        if (All<SiteSettings>().FirstOrDefault() is not SiteSettings settings)
        {
            return null;
        }

        return new SiteContent(types.ToDictionary(t => t.Key, t => t.Value.ToSeen()))
        {
            Settings = settings,
            Navigation = All<Navigation>().FirstOrDefault() ?? new Navigation(),
            Pages = All<Page>(p => !p.Excluded),
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
            Excluded = All<Page>(p => p.Excluded),
            Media = media,
        };
    }

    private List<TRecord> All<TRecord>(Func<TRecord, bool>? isWanted = null)
        where TRecord : ContentRecord
    {
        var all = new List<TRecord>();
        foreach (var file in types.TryGetValue(typeof(TRecord), out var type) ? type.Files : [])
        {
            file.AddTo(all, isWanted);
        }

        return all;
    }

    private sealed class TypeRecords
    {
        public List<FileRecords> Files { get; } = [];

        public SeenRecords ToSeen() => new(new Lazy<IReadOnlySet<string>>(Ids), !Files.Exists(f => f.HasLost), !Files.Exists(f => f.HasUnread));

        private HashSet<string> Ids()
        {
            var ids = new HashSet<string>(StringComparer.Ordinal);
            foreach (var file in Files)
            {
                file.AddIdsTo(ids);
            }

            // What is left out is no page, so a link to it leads nowhere.
            ids.ExceptWith(Files.SelectMany(f => f.Records).OfType<Page>().Where(p => p.Excluded).Select(p => p.Id));
            return ids;
        }
    }
}
