using System.Buffers;
using MRS.Content.Problems;

namespace MRS.Engine.Text;

/// <summary>Why something that looks like a link did not become one.</summary>
internal static class LiteralLink
{
    // No link text or address is longer.
    private const int Far = 2_000;

    private const string Spaces = "Write %20 for each space in the address.";

    private static readonly SearchValues<char> EndsOfAddress = SearchValues.Create(")\u2028");
    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789,;-–— ");

    /// <summary>What is wrong around the <c>](</c> at an index.</summary>
    public static (int At, string Message, Hint Hint) Of(string words, int middle)
    {
        var rest = words.AsSpan(middle + 2, Math.Min(Far, words.Length - middle - 2));
        var end = rest.IndexOfAny(EndsOfAddress);
        var address = (end < 0 ? rest : rest[..end]).ToString();
        var open = OpeningOf(words, middle);
        var what = open > 0 && words[open - 1] == '!' ? "picture" : "link";
        var at = open < 0 ? middle : what == "picture" ? open - 1 : open;
        var message = $"This looks like a {what}, but stands on the page as it is typed.";
        Hint hint = open < 0 ? "Write [ before the words of the link, or \\] if the bracket is to be seen."
            : !LooksLikeAddress(address) ? "Put a space between ] and (, or write the whole address of the page between the round brackets."
            : end < 0 || rest[end] != ')' || address.Contains('[', StringComparison.Ordinal) ? "Write ) behind the address."
            : words.AsSpan(open, middle - open).Contains(SeenText.Hidden) && !address.AsSpan().Trim().ContainsAny(" \t\n")
                ? "Let no other link stand between the square brackets."
            : what == "picture" ? "Name the file without spaces, such as two-people.jpg, and write its name in the same way here."
            : IsSpaced(address)
                ? new Hint(Spaces, new Mend($"{words[open..(middle + 2)]}{address})",
                    $"{words[open..(middle + 2)]}{address.Replace(" ", "%20", StringComparison.Ordinal)})"))
            : Spaces + " Words about the link stand in double quotes behind it: [words](/about/ \"Words\")";
        return (at, message, hint);
    }

    private static bool IsSpaced(string address) =>
        address.AsSpan().Trim().Length == address.Length && !address.AsSpan().ContainsAny("\"'<>\n");

    /// <summary>Whether text in brackets is only a citation number.</summary>
    public static bool IsCitation(string words) => !words.AsSpan().ContainsAnyExcept(Numbers);

    /// <summary>
    /// Whether two consecutive pairs of brackets are ordinary text, such as citation numbers or concentrations.
    /// </summary>
    public static bool IsPlain(string words, string name) =>
        IsCitation(words) || (words.Length < 8 && !words.Contains(' ', StringComparison.Ordinal) && !(name.Length > 0 && IsCitation(name)));

    private static int OpeningOf(string words, int middle)
    {
        var depth = 0;
        for (var at = middle - 1; at >= Math.Max(0, middle - Far); at--)
        {
            depth += words[at] == ']' ? 1 : words[at] == '[' ? -1 : 0;
            if (depth < 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static bool LooksLikeAddress(string address)
    {
        var start = address.AsSpan().TrimStart();
        return start.StartsWith('/') || start.StartsWith('#') || start.StartsWith('<')
            || start.StartsWith("http", StringComparison.OrdinalIgnoreCase) || start.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            || (start.Contains('.') && !start.EndsWith('.') && start.ContainsAny("/@"));
    }
}
