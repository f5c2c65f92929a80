using System.Buffers;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MRS.Content.Problems;

namespace MRS.Engine.Text;

/// <summary>Finds in the parsed text what appears literally on the page although it looks like markup.</summary>
internal sealed class LiteralCheck(string text, TextPositions positions, ProblemLog log)
{
    private const string AsTyped = "stands on the page as it is typed";

    // Without any of these no pattern can match, except at the beginning of a line, where other characters count too.
    private static readonly SearchValues<char> Marks = SearchValues.Create("[]*_~`<&{|");
    private static readonly SearchValues<char> Beginnings = SearchValues.Create("#=:!-+*(0123456789" + LiteralList.Bullets);

    // For each kind, the first few in a paragraph are enough.
    private const int Most = 20;

    private readonly SeenText seen = new(text);
    private bool wasPasted;

    /// <summary>Checks all paragraphs, headings and cells.</summary>
    public void Check(ContainerBlock container)
    {
        foreach (var block in container)
        {
            if (block is ContainerBlock inner)
            {
                Check(inner);
            }
            else if (block is LeafBlock { Inline: ContainerInline inline } leaf && (BeginsLine(leaf.Span.Start) || MayHold(inline)))
            {
                Check(leaf, seen.Of(leaf));
            }
            else
            {
                wasPasted = false;
            }
        }
    }

    // Hardly any paragraph does, and hiding what was parsed as markup takes longer than seeing that there is nothing to find.
    private bool MayHold(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline switch
            {
                LiteralInline words => Within(words.Span).ContainsAny(Marks),
                LineBreakInline line => BeginsLine(line.Span.End + 1),
                DelimiterInline or HtmlEntityInline => true,
                ContainerInline inner => MayHold(inner),
                _ => false,
            })
            {
                return true;
            }
        }

        return false;
    }

    // Whether something that looks like a list item, a heading or the like begins here.
    private bool BeginsLine(int start)
    {
        var line = Within(new SourceSpan(Math.Max(0, start), text.Length - 1)).TrimStart(" \t\n");
        return line.Length > 1 && (Beginnings.Contains(line[0]) || (char.IsAsciiLetterLower(line[0]) && line[1] is ')' or '\t'));
    }

    private ReadOnlySpan<char> Within(SourceSpan span)
    {
        var (start, end) = (Math.Max(0, span.Start), Math.Min(span.End + 1, text.Length));
        return end > start ? text.AsSpan(start, end - start) : default;
    }

    private void Check(LeafBlock leaf, string words)
    {
        var start = Math.Max(0, leaf.Span.Start);
        if (words.Contains('[', StringComparison.Ordinal) || words.Contains(']', StringComparison.Ordinal))
        {
            Brackets(words, start);
        }

        // One unmatched delimiter makes the following ones look unmatched too.
        if (LiteralPatterns.Emphasis().Match(words) is { Success: true } mark)
        {
            var sign = mark.Value.Trim();
            log.Add(ProblemCodes.LiteralMarkup, positions.At(start + mark.Index), $"{sign} has no other half here, so it {AsTyped}.",
                $"Write {sign} before and after the words, without spaces inside and without letters beside it, "
                    + $"or \\{sign[0]} if the character is meant.");
        }

        Report(LiteralPatterns.Heading(), words, start, m => (ProblemCodes.LiteralMarkup, $"This looks like a heading, but it {AsTyped}.",
            "Write ## and a space at the very beginning of a line, with an empty line above it."));
        Report(LiteralPatterns.Tag(), words, start, m => (ProblemCodes.LiteralMarkup, $"This looks like an HTML tag, but it {AsTyped}.",
            "Write the tag without spaces in it and close it with >, such as <sup>2</sup>, or write &lt; if the character < is meant."));
        Report(LiteralPatterns.Entity(), words, start,
            m => (ProblemCodes.LiteralMarkup, $"This looks like the name of a character, but it {AsTyped}.",
                "Write the character itself, or its name with & before it and ; behind it, such as &ndash;."));
        Report(LiteralPatterns.Foreign(), words, start,
            m => (ProblemCodes.LiteralMarkup, $"Other programs know this mark, but here it {AsTyped}.",
                "Leave it out. If it is to be seen so, put it between two ` characters."));
        if (leaf is ParagraphBlock)
        {
            Lines(words, start);
        }
    }

    private void Brackets(string words, int start)
    {
        var told = 0;
        foreach (var middle in LiteralPatterns.LinkMiddle().EnumerateMatches(words))
        {
            if (++told > Most)
            {
                break;
            }

            var (at, message, hint) = LiteralLink.Of(words, middle.Index);
            log.Add(ProblemCodes.LiteralLink, positions.At(start + at), message, hint);
        }

        Report(LiteralPatterns.SwappedLink(), words, start, m => (ProblemCodes.LiteralLink, $"This looks like a link, but it {AsTyped}.",
            $"Write the words in square brackets and the address in round ones: [{m.Groups["words"].Value}]({m.Groups["address"].Value})"));
        Report(LiteralPatterns.SpacedLink(), words, start, m => LiteralLink.IsCitation(m.Groups["words"].Value)
            ? null
            : (ProblemCodes.ReferenceWithoutHalf,
                $"This looks like a link, but there is a space between its words and its address, so it {AsTyped}.",
                "Leave the space out, or write \\[ for the first bracket if it is to be seen so."));
        Report(LiteralPatterns.Note(), words, start,
            m => (ProblemCodes.NoteWithoutHalf, $"There is no note for this mark, so it {AsTyped}.",
                m.Groups["name"].Success
                    ? $"Write the note below the text, in a paragraph of its own that begins with [^{m.Groups["name"].Value}]: "
                        + "and a space, or write \\[ if the bracket is to be seen."
                    : "Write a mark such as [^1] here, and [^1]: The note. in a paragraph of its own."));
        Report(LiteralPatterns.Definition(), words, start, m => (ProblemCodes.ReferenceWithoutHalf,
            $"This looks like the address of a link, but it {AsTyped}.",
            "Leave an empty line above it, and let nothing but the address, or a title in double quotes behind it, stand in its line."));
        Report(LiteralPatterns.Reference(), words, start, m => LiteralLink.IsPlain(m.Groups["words"].Value, m.Groups["name"].Value)
            ? null
            : (ProblemCodes.ReferenceWithoutHalf, $"No address is given for this link, so it {AsTyped}.",
                "Write the address behind the words: [words](https://example.org/)"));
    }

    private void Lines(string words, int start)
    {
        if (LiteralTable.In(words) is LiteralTable.Found table)
        {
            log.Add(ProblemCodes.LiteralTable, positions.At(start + table.At), table.Message, table.Hint);
        }

        var list = LiteralList.In(words);
        // Each item of a pasted list may be a paragraph: they are reported once.
        if (list is not null && !(wasPasted && list.IsPasted))
        {
            log.Add(ProblemCodes.LiteralList, positions.At(start + list.At), list.Message, list.Hint);
        }

        wasPasted = list is { IsPasted: true };
    }

    private void Report(Regex pattern, string words, int start, Func<Match, (ProblemCode Code, string Message, string Hint)?> said)
    {
        var told = 0;
        for (var match = pattern.Match(words); match.Success && ++told <= Most; match = match.NextMatch())
        {
            if (said(match) is var (code, message, hint))
            {
                log.Add(code, positions.At(start + match.Index), message, hint);
            }
        }
    }
}
