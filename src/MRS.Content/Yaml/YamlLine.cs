using System.Text.RegularExpressions;

namespace MRS.Content.Yaml;

/// <summary>A line of a YAML text split as an editor would read it, where the parser failed.</summary>
/// <param name="Text">The whole line.</param>
/// <param name="Key">The name of the field; empty if there is none.</param>
/// <param name="Start">Where the value begins, counted from 0.</param>
internal sealed partial record YamlLine(string Text, string Key, int Start)
{
    private const string Escapes = "0abt\tnvfre \"/\\N_LPxuU";

    /// <summary>The value with everything after it.</summary>
    public string Value => Text[Start..];

    /// <summary>Splits a line.</summary>
    public static YamlLine Of(string line)
    {
        var parts = Parts().Match(line);
        return new YamlLine(line, parts.Groups["key"].Value, parts.Groups["value"].Index);
    }

    /// <summary>The index of a tab in the indentation; negative if there is none.</summary>
    public int TabInIndent => Text.AsSpan(0, Indent).IndexOf('\t');

    /// <summary>The number of leading spaces and tabs.</summary>
    public int Indent => Text.Length - Text.TrimStart(' ', '\t').Length;

    /// <summary>Whether a list item begins here.</summary>
    public bool IsItem => Text.AsSpan(Indent).StartsWith("- ");

    /// <summary>Whether the name before the colon can be that of a field: no spaces, and a lower-case first letter.</summary>
    public bool IsKeyOfField => Key.Length > 0 && char.IsAsciiLetterLower(Key[0]) && !Key.Contains(' ', StringComparison.Ordinal);

    /// <summary>Whether the value begins with a quotation mark that nothing closes on this line.</summary>
    public bool HasOpenQuote => Quote is not null && ClosingQuote < 0;

    /// <summary>Whether the value begins with a bracket that nothing closes on this line.</summary>
    public bool HasOpenBracket => (Value.StartsWith('[') && !Value.Contains(']', StringComparison.Ordinal))
        || (Value.StartsWith('{') && !Value.Contains('}', StringComparison.Ordinal));

    /// <summary>Where the value's closing quote is if more text follows it; negative otherwise.</summary>
    public int QuoteInText =>
        ClosingQuote is > 0 and var close && Text[(close + 1)..].TrimStart() is { Length: > 0 } rest && rest[0] is not ('#' or ':')
            ? close
            : -1;

    /// <summary>Where a backslash in double quotes begins an unknown YAML escape; negative if none does.</summary>
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
