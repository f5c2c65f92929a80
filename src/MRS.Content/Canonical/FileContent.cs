using System.Text;
using MRS.Content.Loading;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Schema;
using MRS.Content.Sources;
using MRS.Content.Yaml;

namespace MRS.Content.Canonical;

/// <summary>What one file says.</summary>
/// <param name="Type">The type of its records.</param>
/// <param name="Records">Its records in their order.</param>
/// <param name="Fields">Its fields in their canonical form.</param>
/// <param name="Body">The Markdown below the fields; null for a YAML file.</param>
public sealed record FileContent(ContentType Type, IReadOnlyList<ContentRecord> Records, string Fields, MarkdownText? Body)
{
    /// <summary>Reads a file; null, with problems, if anything in it is wrong or would be lost in the canonical form.</summary>
    public static FileContent? Read(ContentType type, SourceFile file, ProblemLog log)
    {
        var own = new ProblemLog();
        var loaded = new FileRecords(type.RecordType);
        new RecordFile(loaded, FileForm.Any, own).Read(type, file);
        var content = own.HasErrors ? null : Take(type, file, loaded, own);
        foreach (var problem in own.Sorted())
        {
            log.Add(problem.Code, problem.At, problem.Message, problem.Hint);
        }

        return own.HasErrors ? null : content;
    }

    /// <summary>Whether another file says the same in its fields. Where it says so does not matter.</summary>
    public bool SaysTheSameAs(FileContent other) =>
        Fields == other.Fields
        && Records.Count == other.Records.Count
        && Records.Zip(other.Records).All(pair => RecordComparison.AreSame(Type.Fields, pair.First, pair.Second));

    private static FileContent Take(ContentType type, SourceFile file, FileRecords loaded, ProblemLog log)
    {
        var text = SourceText.Utf8(file, log)!.Value;
        var parts = type.IsFolder ? FrontMatter.Split(text, file.Path, log)! : null;
        var yaml = parts?.Yaml ?? Encoding.UTF8.GetString(text.Span);
        var start = parts is null ? SourcePosition.StartOf(file.Path) : new SourcePosition(file.Path, FrontMatter.FirstLine, 1);
        var fields = CanonicalFields.Of(type, YamlReader.Read(yaml, start, log)!);
        FormCheck.Comments(yaml, start, log);
        return new FileContent(type, loaded.Records, fields, parts?.Body);
    }
}
