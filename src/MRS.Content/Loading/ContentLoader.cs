using MRS.Content.Canonical;
using MRS.Content.Problems;
using MRS.Content.Schema;
using MRS.Content.Sources;

namespace MRS.Content.Loading;

/// <summary>Turns the files of the content folder into typed content.</summary>
public static class ContentLoader
{
    /// <summary>
    /// Reads all files and reports everything that is wrong in any of them. What could be read is returned even if
    /// there were errors, so that what depends on it can be checked as well; null if the site's settings are missing.
    /// </summary>
    public static SiteContent? Load(IReadOnlyList<SourceFile> files, ProblemLog log) => Load(files, FileForm.Any, log);

    /// <summary>The same; files that are read without a problem and do not have the form asked for are reported as well. With a memory only files that changed are read.</summary>
    public static SiteContent? Load(IReadOnlyList<SourceFile> files, FileForm form, ProblemLog log, LoadMemory? memory = null)
    {
        var areDistinct = memory?.KnowsNamesOf(files) == true || FileNames.AreDistinct(files, log);
        var loaded = new LoadedRecords();
        var seen = new HashSet<ContentType>(ReferenceEqualityComparer.Instance);
        foreach (var file in Read(files, form, areDistinct, memory))
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

    private static LoadedFile[] Read(IReadOnlyList<SourceFile> files, FileForm form, bool areDistinct, LoadMemory? memory)
    {
        var all = memory?.Recall(files, form) ?? new LoadedFile?[files.Count];
        int[] unread = [.. Enumerable.Range(0, all.Length).Where(i => all[i] is null)];
        Parallel.ForEach(unread, i => all[i] = LoadedFile.Read(files[i], form));
        memory?.Keep(files, all!, form, unread.Length, areDistinct);
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
