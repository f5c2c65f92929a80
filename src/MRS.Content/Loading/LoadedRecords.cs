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
        var records = types.Values.SelectMany(t => t.Files).SelectMany(f => f.Records).ToList();
        if (!records.OfType<SiteSettings>().Any())
        {
            return null;
        }

        if (!records.OfType<Navigation>().Any())
        {
            records.Add(new Navigation());
        }

        return new SiteContent(records.Where(r => r is not Page { Excluded: true }), types.ToDictionary(t => t.Key, t => t.Value.ToSeen()))
        {
            Excluded = [.. records.OfType<Page>().Where(p => p.Excluded)],
            Media = media,
        };
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
