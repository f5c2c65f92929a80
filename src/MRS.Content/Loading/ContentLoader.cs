using MRS.Content.Canonical;
using MRS.Content.Model;
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

    /// <summary>The same; files that are read without a problem and do not have the form asked for are reported as well.</summary>
    public static SiteContent? Load(IReadOnlyList<SourceFile> files, FileForm form, ProblemLog log)
    {
        FileNames.Check(files, log);
        var loaded = new LoadedRecords();
        var reader = new RecordFile(loaded, form, log);
        foreach (var type in ContentSchema.Types)
        {
            var own = files.Where(f => type.Claims(f) && !f.IsKeptAside).ToList();
            if (own.Count == 0 && !type.Words.Optional)
            {
                ReportMissing(type, log);
            }

            foreach (var file in own)
            {
                reader.Read(type, file);
            }
        }

        return loaded.ToContent(files);
    }

    private static void ReportMissing(ContentType type, ProblemLog log)
    {
        var (at, needed) = type.IsFolder
            ? (type.Words.Folder + "/index.md", $"at least one file in \"{type.Words.Folder}\"")
            : (type.Words.File, $"the file \"{type.Words.File}\"");
        log.Add(ProblemCodes.FileMissing, new SourcePosition(at, 0, 0), $"The site needs {needed}.", type.Words.Help);
    }
}
