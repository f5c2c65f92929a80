using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Schema;
using MRS.Content.Sources;
using MRS.Content.Yaml;

namespace MRS.Content.Loading;

/// <summary>Reads the record or records of one file.</summary>
internal static class RecordFile
{
    private const string IdKey = "id";

    /// <summary>Adds the file's records to what is loaded. A record that is wrong still counts as known, so that references to it raise no second problem.</summary>
    public static void Read(ContentType type, SourceFile file, LoadedRecords into, ProblemLog log)
    {
        if (type.IsFolder)
        {
            into.Know(type.RecordType, IdOf(type, file));
        }

        if (SourceText.Decode(file, log) is not string text)
        {
            LoseList(type, into);
            return;
        }

        if (type.IsFolder)
        {
            ReadMarkdown(type, file, text, into, log);
        }
        else if (YamlReader.Read(text, SourcePosition.StartOf(file.Path), log) is YamlMapping mapping)
        {
            if (type.IsList)
            {
                ReadList(type, mapping, into, log);
            }
            else if (RecordReader.Read(new RecordShape(type.RecordType, type.Fields), mapping, log) is ContentRecord record)
            {
                into.Add(record with { Id = type.Words.Name });
            }
        }
        else
        {
            LoseList(type, into);
        }
    }

    // The ids of a folder are its files' names; those of a list are gone with the file.
    private static void LoseList(ContentType type, LoadedRecords into)
    {
        if (type.IsList)
        {
            into.Lose(type.RecordType);
        }
    }

    private static void ReadMarkdown(ContentType type, SourceFile file, string text, LoadedRecords into, ProblemLog log)
    {
        if (FrontMatter.Split(text, file.Path, log) is not FrontMatter parts
            || YamlReader.Read(parts.Yaml, new SourcePosition(file.Path, FrontMatter.FirstLine, 1), log) is not YamlMapping mapping
            || RecordReader.Read(new RecordShape(type.RecordType, type.Fields), mapping, log) is not ContentRecord record)
        {
            return;
        }

        record = record with { Id = IdOf(type, file) };
        type.Body?.SetValue(record, parts.Body);
        into.Add(record);
    }

    private static void ReadList(ContentType type, YamlMapping mapping, LoadedRecords into, ProblemLog log)
    {
        var key = type.Words.List;
        foreach (var (other, _) in mapping.Entries.Where(e => e.Key.Value != key))
        {
            LoseList(type, into);
            log.Add(ProblemCodes.UnknownField, other.At, $"Unknown field \"{other.Value}\".", $"The file holds one list, under \"{key}\".");
        }

        switch (mapping[key])
        {
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                {
                    ReadItem(type, item, into, log);
                }

                break;
            case null or YamlScalar { IsEmpty: true }:
                break;
            case YamlNode other:
                into.Lose(type.RecordType);
                log.Add(ProblemCodes.WrongShape, other.At, $"\"{key}\" should be a list.", "Each record begins with \"- id:\" on a line of its own.");
                break;
        }
    }

    private static void ReadItem(ContentType type, YamlNode item, LoadedRecords into, ProblemLog log)
    {
        if (item is not YamlMapping mapping)
        {
            into.Lose(type.RecordType);
            log.Add(ProblemCodes.WrongShape, item.At, $"Each entry of \"{type.Words.List}\" is a group of fields that begins with \"id:\".", "Write each field on a line of its own.");
            return;
        }

        var id = Id(type, mapping, into, log);
        if (RecordReader.Read(new RecordShape(type.RecordType, type.Fields), mapping, log, IdKey) is ContentRecord record && id is not null)
        {
            into.Add(record with { Id = id });
        }
    }

    private static string? Id(ContentType type, YamlMapping mapping, LoadedRecords into, ProblemLog log)
    {
        switch (mapping[IdKey])
        {
            case YamlScalar { IsEmpty: false } scalar when Slug.IsValid(scalar.Value) && into.Know(type.RecordType, scalar.Value):
                return scalar.Value;
            case YamlScalar { IsEmpty: false } scalar when !Slug.IsValid(scalar.Value):
                log.Add(ProblemCodes.InvalidId, scalar.At, $"\"{scalar.Value}\" cannot be an id.", Slug.Rule);
                break;
            case YamlScalar { IsEmpty: false } scalar:
                log.Add(ProblemCodes.DuplicateId, scalar.At, $"The id \"{scalar.Value}\" is used twice in this file.", "Give one of the two another id. Keep the id of the older one: addresses depend on it.");
                break;
            default:
                log.Add(ProblemCodes.RequiredMissing, mapping.At, "\"id\" is missing.", "A short name that never changes, such as id: \"example-award\".");
                break;
        }

        into.Lose(type.RecordType);
        return null;
    }

    private static string IdOf(ContentType type, SourceFile file) =>
        type.Words.Nested ? file.Path[(type.Words.Folder.Length + 1)..^file.Extension.Length] : file.Stem;
}
