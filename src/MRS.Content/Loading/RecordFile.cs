using System.Text;
using MRS.Content.Problems;
using MRS.Content.Schema;
using MRS.Content.Sources;
using MRS.Content.Yaml;

namespace MRS.Content.Loading;

/// <summary>Reads the record or records of one file.</summary>
internal sealed class RecordFile(FileRecords into, ProblemLog log)
{
    private const string IdKey = "id";

    /// <summary>
    /// Adds the file's records to what is loaded. An invalid record still counts as known, so that references to it raise no second
    /// problem.
    /// </summary>
    public void Read(ContentType type, SourceFile file)
    {
        if (type.IsFolder)
        {
            into.Know(IdOf(type, file));
        }

        if (SourceText.Utf8(file, log) is not ReadOnlyMemory<byte> text)
        {
            LoseList(type);
        }
        else if (type.IsFolder)
        {
            ReadMarkdown(type, file, text);
        }
        else
        {
            ReadData(type, file, Encoding.UTF8.GetString(text.Span));
        }
    }

    private void ReadData(ContentType type, SourceFile file, string text)
    {
        var start = SourcePosition.StartOf(file.Path);
        if (IsUnfinishedMerge(text, start) || YamlReader.Read(text, start, log) is not YamlMapping mapping)
        {
            LoseList(type);
        }
        else if (type.IsList)
        {
            ReadList(type, mapping);
        }
        else
        {
            ReadSingle(type, mapping);
        }
    }

    private void ReadSingle(ContentType type, YamlMapping mapping)
    {
        if (RecordReader.Read(new RecordShape(type.New, type.Fields) { Id = type.Words.Name }, mapping, log) is ContentRecord record)
        {
            into.Add(record);
        }
    }

    // The ids of a folder are its file names; those of a list are lost with the file.
    private void LoseList(ContentType type)
    {
        if (type.IsList)
        {
            into.Lose();
        }
    }

    private void ReadMarkdown(ContentType type, SourceFile file, ReadOnlyMemory<byte> text)
    {
        var start = new SourcePosition(file.Path, FrontMatter.FirstLine, 1);
        if (!IsUnfinishedMerge(FirstLine(text), SourcePosition.StartOf(file.Path))
            && FrontMatter.Split(text, file.Path, log) is FrontMatter parts
            && !IsUnfinishedMerge(parts.Yaml, start)
            && YamlReader.Read(parts.Yaml, start, log) is YamlMapping mapping
            && RecordReader.Read(new RecordShape(type.New, type.Fields) { Id = IdOf(type, file) }, mapping, log) is ContentRecord record)
        {
            type.Body?.Set(record, parts.Body);
            into.Add(record);
        }
    }

    // Nothing else about such fields is worth reporting.
    private bool IsUnfinishedMerge(string text, SourcePosition start)
    {
        if (MergeMarkers.FirstIn(text) is not int line)
        {
            return false;
        }

        log.Add(ProblemCodes.UnfinishedMerge, start with { Line = start.Line + line }, MergeMarkers.Message, MergeMarkers.Hint);
        return true;
    }

    private static string FirstLine(ReadOnlyMemory<byte> text) =>
        text.Span.IndexOf((byte)'\n') is >= 0 and var end ? Encoding.UTF8.GetString(text.Span[..end]) : "";

    private void ReadList(ContentType type, YamlMapping mapping)
    {
        var key = type.Words.List;
        foreach (var (other, _) in mapping.Entries.Where(e => e.Key.Value != key))
        {
            LoseList(type);
            log.Add(ProblemCodes.UnknownField, other.At, $"Unknown field \"{other.Value}\".", $"The file holds one list, under \"{key}\".");
        }

        switch (mapping[key])
        {
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                {
                    ReadItem(type, item);
                }

                break;
            case null or YamlScalar { IsEmpty: true }:
                break;
            case YamlNode other:
                into.Lose();
                log.Add(ProblemCodes.WrongShape, other.At, $"\"{key}\" should be a list.",
                    "Each record begins with \"- id:\" on a line of its own.");
                break;
        }
    }

    private void ReadItem(ContentType type, YamlNode item)
    {
        if (item is not YamlMapping mapping)
        {
            into.Lose();
            log.Add(ProblemCodes.WrongShape, item.At, $"Each entry of \"{type.Words.List}\" is a group of fields that begins with \"id:\".",
                "Write each field on a line of its own.");
            return;
        }

        var id = Id(type, mapping);
        if (RecordReader.Read(new RecordShape(type.New, type.Fields) { Id = id ?? "" }, mapping, log, IdKey) is ContentRecord record
            && id is not null)
        {
            into.Add(record);
        }
    }

    private string? Id(ContentType type, YamlMapping mapping)
    {
        switch (mapping[IdKey])
        {
            case YamlScalar { IsEmpty: false } scalar when Slug.IsValid(scalar.Value) && into.Know(scalar.Value):
                return scalar.Value;
            case YamlScalar { IsEmpty: false } scalar when !Slug.IsValid(scalar.Value):
                log.Add(ProblemCodes.InvalidId, scalar.At, $"\"{scalar.Value}\" cannot be an id.",
                    Slug.Of(scalar.Value) is string id ? Hint.Write(scalar.Value, id) : Slug.RuleFor(scalar.Value));
                break;
            case YamlScalar { IsEmpty: false } scalar:
                log.Add(ProblemCodes.DuplicateId, scalar.At, $"The id \"{scalar.Value}\" is used twice in this file.",
                    "Give one of the two another id. Keep the id of the older one: addresses depend on it.");
                break;
            default:
                log.Add(ProblemCodes.RequiredMissing, mapping.At, "\"id\" is missing.",
                    "A short name that never changes, such as id: \"example-award\".");
                break;
        }

        into.Lose();
        return null;
    }

    private static string IdOf(ContentType type, SourceFile file) =>
        type.Words.Nested ? file.Path[(type.Words.Folder.Length + 1)..^file.Extension.Length] : file.Stem;
}
