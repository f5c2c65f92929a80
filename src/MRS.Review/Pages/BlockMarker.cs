using AngleSharp.Dom;
using MRS.Review.Comparing;

namespace MRS.Review.Pages;

/// <summary>
/// Marks changes in a page word by word with <c>ins</c> and <c>del</c>, and puts before each change a visually hidden note for screen
/// readers. Text is inserted as text: nothing from the old page becomes markup in the new one.
/// </summary>
/// <param name="document">The page, which is changed.</param>
internal sealed class BlockMarker(IDocument document)
{
    /// <summary>Marks a block whose words, links or pictures changed.</summary>
    public void Change(Block old, Block now, string noteId, string note)
    {
        var marks = new WordMarks(now.Tokens, "ins");
        foreach (var difference in SequenceDifference.Of([.. old.Tokens.Select(t => t.Text)], [.. now.Tokens.Select(t => t.Text)]))
        {
            var gone = old.Tokens.Skip(difference.DeleteStartA).Take(difference.DeleteCountA);
            marks.Replace(difference.InsertStartB, difference.InsertCountB, Words.Joined([.. gone]));
        }

        var holder = Holder(now);
        AddNote(now.Nodes[0], holder, noteId, note);
        marks.Apply(document);
        holder.ClassList.Add("review-changed");
    }

    /// <summary>Marks the removed words of a block in the old page.</summary>
    public void Gone(Block old, Block now, string noteId, string note)
    {
        var marks = new WordMarks(old.Tokens, "del");
        foreach (var difference in SequenceDifference.Of([.. old.Tokens.Select(t => t.Text)], [.. now.Tokens.Select(t => t.Text)]))
        {
            marks.Replace(difference.DeleteStartA, difference.DeleteCountA, "");
        }

        AddNote(old.Nodes[0], Holder(old), noteId, note);
        marks.Apply(document);
    }

    /// <summary>Marks a block as new, or in the old page as removed.</summary>
    public void Whole(Block block, string element, string noteId, string note)
    {
        var holder = Holder(block);
        AddNote(block.Nodes[0], holder, noteId, note);
        foreach (var text in block.Tokens.Select(t => t.Node).Distinct())
        {
            var mark = document.CreateElement(element);
            text.Parent!.ReplaceChild(mark, text);
            mark.AppendChild(text);
        }

        holder.ClassList.Add(element == "ins" ? "review-added" : "review-removed");
    }

    /// <summary>Inserts the words of a removed block where they were.</summary>
    public void Insert(Block gone, Block? before, IElement main, string noteId, string note)
    {
        var next = before is null ? null : Outermost(before.Nodes[0]);
        var parent = next?.Parent as IElement ?? main;
        var (outer, inner) = Lost(parent.LocalName);
        outer.ClassName = "review-removed";
        var mark = document.CreateElement("del");
        mark.TextContent = gone.Text.Length > 0 ? gone.Text : "a picture";
        inner.AppendChild(mark);
        parent.InsertBefore(outer, next);
        AddNote(mark, inner, noteId, note);
    }

    // A list item among list items, a row among rows.
    private (IElement Outer, IElement Inner) Lost(string parent)
    {
        var outer = document.CreateElement(parent switch
        {
            "ul" or "ol" => "li",
            "dl" => "dd",
            "table" or "tbody" or "thead" or "tfoot" => "tr",
            "p" or "span" or "a" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => "span",
            _ => "p",
        });
        if (outer.LocalName != "tr")
        {
            return (outer, outer);
        }

        var cell = document.CreateElement("td");
        cell.SetAttribute("colspan", "20");
        outer.AppendChild(cell);
        return (outer, cell);
    }

    // The first node of a paragraph represents the paragraph.
    private static INode Outermost(INode node)
    {
        while (node.Parent is IElement parent && parent.FirstChild == node
            && parent.LocalName is "p" or "li" or "dd" or "dt" or "tr" or "h2" or "h3" or "h4" or "h5" or "h6")
        {
            node = parent;
        }

        return node;
    }

    private static IElement Holder(Block block) => (IElement)block.Nodes[0].Parent!;

    private void AddNote(INode before, IElement holder, string id, string text)
    {
        var note = document.CreateElement("span");
        note.ClassName = "review-note";
        note.Id = id;
        note.SetAttribute("tabindex", "-1");
        note.TextContent = text;
        // A row may contain only cells.
        if (holder.LocalName == "tr" && holder.FirstElementChild is IElement cell)
        {
            cell.InsertBefore(note, cell.FirstChild);
        }
        else
        {
            holder.InsertBefore(note, before);
        }
    }
}
