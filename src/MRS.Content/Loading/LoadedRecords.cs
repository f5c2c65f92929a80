using MRS.Content.Model;
using MRS.Content.Sources;

namespace MRS.Content.Loading;

/// <summary>The records of all files, and all ids that occur, valid or not.</summary>
internal sealed class LoadedRecords
{
    private readonly List<FileRecords> files = [];
    private readonly List<SourceFile> media = [];

    /// <summary>Adds everything read from a file.</summary>
    public void Add(LoadedFile file)
    {
        if (file.Records.Type is not null)
        {
            files.Add(file.Records);
        }
        else if (file.File.Path.StartsWith(FileNames.MediaFolder, StringComparison.Ordinal) && !file.File.IsKeptAside)
        {
            media.Add(file.Published);
        }
    }

    /// <summary>Everything as a site; null if there are no settings.</summary>
    public SiteContent? ToContent()
    {
        var records = files.SelectMany(f => f.Records).ToList();
        if (!records.OfType<SiteSettings>().Any())
        {
            return null;
        }

        if (!records.OfType<Navigation>().Any())
        {
            records.Add(new Navigation());
        }

        var seen = files.GroupBy(f => f.Type!).ToDictionary(g => g.Key, g => Seen([.. g]));
        return new SiteContent(records.Where(r => r is not Page { Excluded: true }), seen)
        {
            Excluded = [.. records.OfType<Page>().Where(p => p.Excluded)],
            Media = media,
        };
    }

    private static SeenRecords Seen(List<FileRecords> files) =>
        new(new Lazy<IReadOnlySet<string>>(() => Ids(files)), !files.Exists(f => f.HasLost), !files.Exists(f => f.HasUnread));

    private static HashSet<string> Ids(List<FileRecords> files)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            file.AddIdsTo(ids);
        }

        // An excluded page is not a page, so a link to it leads nowhere.
        ids.ExceptWith(files.SelectMany(f => f.Records).OfType<Page>().Where(p => p.Excluded).Select(p => p.Id));
        return ids;
    }
}
