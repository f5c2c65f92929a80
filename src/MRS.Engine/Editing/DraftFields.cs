using System.Text.Json;
using MRS.Content.Schema;

namespace MRS.Engine.Editing;

/// <summary>Which field of the form a line of a draft belongs to.</summary>
public sealed class DraftFields
{
    private readonly Dictionary<int, string[]> paths = [];
    private readonly ContentType type;
    private readonly int lastLine;

    private DraftFields(EntryDraft draft)
    {
        type = draft.Type;
        var text = draft.File.Bytes.Span;
        // The line of three dashes before the fields, and the one behind them.
        var first = type.IsFolder ? text.IndexOf((byte)'\n') + 1 : 0;
        var fields = text[first..];
        if (type.IsFolder)
        {
            fields = fields[..(fields.IndexOf("\n---\n"u8) + 1)];
        }

        lastLine = Read(fields, type.IsFolder ? 2 : 1);
    }

    /// <summary>Reads the lines of a draft.</summary>
    public static DraftFields Of(EntryDraft draft) => new(draft);

    /// <summary>
    /// The names of the field in a line and of the fields around it; the numbers of items count from 0. Empty for all of it.
    /// </summary>
    public IReadOnlyList<string> PathAt(int line) =>
        type.IsFolder && line > lastLine ? ["body"] : paths.GetValueOrDefault(line) ?? [];

    // JSON that this program wrote: each value on a line of its own.
    private int Read(ReadOnlySpan<byte> json, int line)
    {
        var reader = new Utf8JsonReader(json);
        var path = new List<string>();
        var counts = new Stack<int>();
        var (at, name) = (0, "");
        while (reader.Read())
        {
            line += json[at..(int)reader.TokenStartIndex].Count((byte)'\n');
            at = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.GetString()!;
                    paths[line] = [.. path, name];
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    Leave(path, counts);
                    break;
                default:
                    Enter(reader.TokenType, path, counts, name, line);
                    break;
            }
        }

        return line + 1;
    }

    private void Enter(JsonTokenType token, List<string> path, Stack<int> counts, string name, int line)
    {
        var isItem = counts.TryPeek(out var count) && count >= 0;
        if (isItem)
        {
            counts.Push(counts.Pop() + 1);
            paths[line] = [.. path, $"{count}"];
        }

        if (token is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            // Around all fields there is one object without a name.
            if (counts.Count > 0)
            {
                path.Add(isItem ? $"{count}" : name);
            }

            counts.Push(token == JsonTokenType.StartArray ? 0 : -1);
        }
    }

    private static void Leave(List<string> path, Stack<int> counts)
    {
        counts.Pop();
        if (path.Count > 0)
        {
            path.RemoveAt(path.Count - 1);
        }
    }
}
