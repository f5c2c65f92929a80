using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Schema;
using MRS.Content.Sources;

namespace MRS.Content.Loading;

/// <summary>
/// The content of one file, and everything that is wrong within it. It depends only on the file, so it stays valid as long as the file is
/// the same.
/// </summary>
/// <param name="File">The file.</param>
/// <param name="Type">The type of its records; null if nothing reads it.</param>
/// <param name="Records">Its records.</param>
/// <param name="Problems">What is wrong with its name and its records.</param>
internal sealed record LoadedFile(SourceFile File, ContentType? Type, FileRecords Records, IReadOnlyList<Problem> Problems)
{
    /// <summary>The file under the name by which it is published.</summary>
    public SourceFile Published { get; } =
        MediaAddress.OfPath(File.Path) is var path && path == File.Path ? File : File with { Path = path };

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
            Read(type, file, records, log);
        }

        return new LoadedFile(file, type, records, log.Sorted());
    }

    // Whatever goes wrong in reading concerns only this file; the others can still be read.
    private static void Read(ContentType type, SourceFile file, FileRecords records, ProblemLog log)
    {
        try
        {
            new RecordFile(records, log).Read(type, file);
        }
        catch (Exception e)
        {
            records.Lose();
            log.Add(
                ProblemCodes.Stumbled,
                new SourcePosition(file.Path, 0, 0),
                $"Reading this file failed because of a mistake in this program: {e.Message}",
                "Take back the latest change of the file, and tell whoever keeps the program.");
        }
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
