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

            records.AddTo(type.Records, type.Known);
            type.HasLost |= records.HasLost;
        }
        else if (file.File.Path.StartsWith(FileNames.MediaFolder, StringComparison.Ordinal) && !file.File.IsKeptAside)
        {
            media.Add(file.File);
        }
    }

    /// <summary>All of it as a site; null if there are no settings.</summary>
    public SiteContent? ToContent()
    {
        if (All<SiteSettings>().FirstOrDefault() is not SiteSettings settings)
        {
            return null;
        }

        // What is left out is no page, so a link to it leads nowhere.
        var isExcluded = All<Page>().ToLookup(p => p.Excluded);
        types.GetValueOrDefault(typeof(Page))?.Known.ExceptWith(isExcluded[true].Select(p => p.Id));
        return new SiteContent(types.ToDictionary(t => t.Key, IReadOnlySet<string> (t) => t.Value.Known), types.Where(t => t.Value.HasLost).Select(t => t.Key).ToHashSet())
        {
            Settings = settings,
            Navigation = All<Navigation>().FirstOrDefault() ?? new Navigation(),
            Pages = [.. isExcluded[false]],
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
            Media = media,
        };
    }

    private List<TRecord> All<TRecord>()
        where TRecord : ContentRecord =>
        types.TryGetValue(typeof(TRecord), out var type) ? type.Records.ConvertAll(r => (TRecord)r) : [];

    private sealed class TypeRecords
    {
        public List<ContentRecord> Records { get; } = [];

        public HashSet<string> Known { get; } = new(StringComparer.Ordinal);

        public bool HasLost { get; set; }
    }
}
