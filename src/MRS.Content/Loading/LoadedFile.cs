using MRS.Content.Problems;
using MRS.Content.Schema;
using MRS.Content.Sources;

namespace MRS.Content.Loading;

/// <summary>What one file says, and everything that is wrong in it alone. It depends on nothing but the file, so it holds for as long as the file is the same.</summary>
/// <param name="File">The file.</param>
/// <param name="Type">The type of its records; null if nothing reads it.</param>
/// <param name="Records">Its records.</param>
/// <param name="Problems">What is wrong with its name and its records.</param>
internal sealed record LoadedFile(SourceFile File, ContentType? Type, FileRecords Records, IReadOnlyList<Problem> Problems)
{
    /// <summary>Reads a file.</summary>
    public static LoadedFile Read(SourceFile file)
    {
        var log = new ProblemLog();
        var type = file.IsKeptAside ? null : TypeOf(file);
        var records = new FileRecords(type?.RecordType);
        if (!file.IsKeptAside)
        {
            FileNames.Check(file, type, log);
        }

        if (type is not null)
        {
            new RecordFile(records, log).Read(type, file);
        }

        return new LoadedFile(file, type, records, log.Sorted());
    }

    private static ContentType? TypeOf(SourceFile file)
    {
        for (var i = 0; i < ContentSchema.Types.Count; i++)
        {
            if (ContentSchema.Types[i].Claims(file))
            {
                return ContentSchema.Types[i];
            }
        }

        return null;
    }
}
