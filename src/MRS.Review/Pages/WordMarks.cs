using AngleSharp.Dom;
using MRS.Review.Comparing;

namespace MRS.Review.Pages;

/// <summary>The marks to be set in the texts of one block, gathered first and set at once, so that places in texts stay right.</summary>
/// <param name="tokens">The words of the block.</param>
/// <param name="element">What its own words are marked with: <c>ins</c> in the new page, <c>del</c> in the old.</param>
internal sealed class WordMarks(IReadOnlyList<Token> tokens, string element)
{
    private readonly Dictionary<IText, List<(int Start, int End, string Gone)>> byText = new(ReferenceEqualityComparer.Instance);

    /// <summary>Notes that words are new and that others stood in their place.</summary>
    public void Replace(int start, int count, string gone)
    {
        if (tokens.Count == 0 || (count == 0 && gone.Length == 0))
        {
            return;
        }

        if (count == 0)
        {
            var atEnd = start >= tokens.Count;
            var anchor = atEnd ? tokens[^1] : tokens[start];
            Note(anchor.Node, atEnd ? anchor.End : anchor.Start, atEnd ? anchor.End : anchor.Start, gone);
            return;
        }

        // Words side by side in one text share a mark; what they replace is said before the first.
        for (var i = start; i < start + count;)
        {
            var last = i;
            while (last + 1 < start + count && ReferenceEquals(tokens[last + 1].Node, tokens[i].Node))
            {
                last++;
            }

            Note(tokens[i].Node, tokens[i].Start, tokens[last].End, i == start ? gone : "");
            i = last + 1;
        }
    }

    /// <summary>Sets the marks.</summary>
    public void Apply(IDocument document)
    {
        foreach (var (text, marks) in byText)
        {
            Apply(document, text, marks);
        }
    }

    private void Note(IText text, int start, int end, string gone)
    {
        if (!byText.TryGetValue(text, out var marks))
        {
            byText[text] = marks = [];
        }

        marks.Add((start, end, gone));
    }

    private void Apply(IDocument document, IText text, List<(int Start, int End, string Gone)> marks)
    {
        var (whole, at) = (text.Data, 0);
        var parent = text.Parent!;
        foreach (var (start, end, gone) in marks.OrderBy(m => m.Start))
        {
            Add(document.CreateTextNode(whole[at..start]));
            if (gone.Length > 0)
            {
                AddMark("del", gone);
                // So that the words do not run into each other where the marks are not seen.
                Add(document.CreateTextNode(" "));
            }

            if (end > start)
            {
                AddMark(element, whole[start..end]);
            }

            at = end;
        }

        text.Data = whole[at..];

        void Add(INode node) => parent.InsertBefore(node, text);

        void AddMark(string name, string words)
        {
            var mark = document.CreateElement(name);
            mark.TextContent = words;
            Add(mark);
        }
    }
}
