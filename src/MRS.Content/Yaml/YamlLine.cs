using System.Text.RegularExpressions;

namespace MRS.Content.Yaml;

/// <summary>A line of a YAML text taken apart as an editor would, where the parser could not.</summary>
/// <param name="Text">The whole line.</param>
/// <param name="Key">The name of the field; empty if none stands there.</param>
/// <param name="Start">Where the value begins, counted from 0.</param>
internal sealed partial record YamlLine(string Text, string Key, int Start)
{
    private const string Escapes = "0abt\tnvfre \"/\\N_LPxuU";

    /// <summary>The value with all that follows it.</summary>
    public string Value => Text[Start..];

    /// <summary>Takes a line apart.</summary>
    public static YamlLine Of(string line)
    {
        var parts = Parts().Match(line);
        return new YamlLine(line, parts.Groups["key"].Value, parts.Groups["value"].Index);
    }

    /// <summary>Where a tab stands in the indent; negative if there is none.</summary>
    public int TabInIndent => Text.AsSpan(0, Indent).IndexOf('\t');

    /// <summary>How many spaces and tabs stand before anything else.</summary>
    public int Indent => Text.Length - Text.TrimStart(' ', '\t').Length;

    /// <summary>Whether an item of a list begins here.</summary>
    public bool IsItem => Text.AsSpan(Indent).StartsWith("- ");

    /// <summary>Whether the name before the colon can be that of a field: they have no spaces and begin with a small letter.</summary>
    public bool IsKeyOfField => Key.Length > 0 && char.IsAsciiLetterLower(Key[0]) && !Key.Contains(' ', StringComparison.Ordinal);

    /// <summary>Whether the value begins with a quotation mark that nothing closes on this line.</summary>
    public bool HasOpenQuote => Quote is not null && ClosingQuote < 0;

    /// <summary>Whether the value begins with a bracket that nothing closes on this line.</summary>
    public bool HasOpenBracket => (Value.StartsWith('[') && !Value.Contains(']', StringComparison.Ordinal))
        || (Value.StartsWith('{') && !Value.Contains('}', StringComparison.Ordinal));

    /// <summary>Where the value's quotation ends although more text follows; negative if it is not so.</summary>
    public int QuoteInText =>
        ClosingQuote is > 0 and var close && Text[(close + 1)..].TrimStart() is { Length: > 0 } rest && rest[0] is not ('#' or ':')
            ? close
            : -1;

    /// <summary>Where a backslash in double quotes begins no sign that YAML knows; negative if it is not so.</summary>
    public int UnknownEscape
    {
        get
        {
            for (var i = Start + 1; Quote == '"' && i < Text.Length - 1 && Text[i] != '"'; i++)
            {
                if (Text[i] == '\\' && !Escapes.Contains(Text[++i], StringComparison.Ordinal))
                {
                    return i - 1;
                }
            }

            return -1;
        }
    }

    private char? Quote => Value.Length > 0 && Value[0] is '"' or '\'' ? Value[0] : null;

    private int ClosingQuote
    {
        get
        {
            for (var i = Start + 1; Quote is char quote && i < Text.Length; i++)
            {
                if (Text[i] == '\\' && quote == '"')
                {
                    i++;
                }
                else if (Text[i] == quote && quote == '\'' && i + 1 < Text.Length && Text[i + 1] == quote)
                {
                    i++;
                }
                else if (Text[i] == quote)
                {
                    return i;
                }
            }

            return -1;
        }
    }

    [GeneratedRegex(@"^[ \t]*(- +)*((?<key>[^\s""'\[{#:-][^:""']*):(?= |$) *)?(?<value>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();
}
