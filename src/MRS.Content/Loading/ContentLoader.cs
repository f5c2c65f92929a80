using MRS.Content.Problems;
using MRS.Content.Schema;
using MRS.Content.Sources;

namespace MRS.Content.Loading;

/// <summary>Turns the files of the content folder into typed content.</summary>
public static class ContentLoader
{
    /// <summary>
    /// Reads all files and reports everything that is wrong in any of them. What could be read is returned even if there were errors, so
    /// that what depends on it can be checked as well; null if the site's settings are missing. With a cache only files that changed are
    /// read.
    /// </summary>
    public static SiteContent? Load(IReadOnlyList<SourceFile> files, ProblemLog log, LoadCache? cache = null)
    {
        FileNames.CheckDistinct(files, log);
        var loaded = new LoadedRecords();
        var seen = new HashSet<ContentType>(ReferenceEqualityComparer.Instance);
        foreach (var file in Read(files, cache ?? new LoadCache()))
        {
            loaded.Add(file);
            log.AddAll(file.Problems);
            if (file.Type is not null)
            {
                seen.Add(file.Type);
            }
        }

        foreach (var missing in ContentSchema.Types.Where(t => !t.Words.Optional && !seen.Contains(t)))
        {
            ReportMissing(missing, log);
        }

        return loaded.ToContent();
    }

    /// <summary>Reports everything that is wrong in a single file of a type.</summary>
    public static void Check(ContentType type, SourceFile file, ProblemLog log) =>
        new RecordFile(new FileRecords(type.RecordType), log).Read(type, file);

    private static LoadedFile[] Read(IReadOnlyList<SourceFile> files, LoadCache cache)
    {
        LoadedFile?[] all = [.. files.Select(cache.Find)];
        int[] unread = [.. Enumerable.Range(0, all.Length).Where(i => all[i] is null)];
        ParallelWork.Each(unread.Length, n => all[unread[n]] = LoadedFile.Read(files[unread[n]]));
        cache.Keep(all!, unread.Length);
        return all!;
    }

    private static void ReportMissing(ContentType type, ProblemLog log)
    {
        var (at, needed) = type.IsFolder
            ? (type.Words.Folder + "/index.md", $"at least one file in \"{type.Words.Folder}\"")
            : (type.Words.File, $"the file \"{type.Words.File}\"");
        log.Add(ProblemCodes.FileMissing, new SourcePosition(at, 0, 0), $"The site needs {needed}.", type.Words.Help);
    }
}
