using AngleSharp.Dom;
using MRS.Review.Comparing;

namespace MRS.Review.Pages;

/// <summary>The marks to be set in the texts of one block, collected first and set together, so that text offsets stay valid.</summary>
/// <param name="tokens">The words of the block.</param>
/// <param name="element">The element that marks its own words: <c>ins</c> in the new page, <c>del</c> in the old.</param>
internal sealed class WordMarks(IReadOnlyList<Token> tokens, string element)
{
    private readonly Dictionary<IText, List<(int Start, int End, string Gone)>> byText = new(ReferenceEqualityComparer.Instance);

    /// <summary>Records that words are new and which words they replace.</summary>
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

        // Adjacent words in one text share a mark; what they replace comes before the first.
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
                // So that the words do not run together where the marks are not visible.
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
