using System.Text;

namespace MRS.Site.Corpus;

/// <summary>
/// Writes the Markdown of records: headings, tables, lists and links to other pages, but nothing that only some generators read.
/// </summary>
internal sealed class CorpusText(CorpusShape shape, SteadyRandom random)
{
    // Every page has this heading, so that others can link to it.
    private const string FirstHeading = "Summary";

    private readonly StringBuilder text = new();
    private readonly HashSet<string> headings = [FirstHeading];

    /// <summary>The 3 to 4 kB of a page.</summary>
    public string Page()
    {
        Paragraphs(1);
        Heading(2, FirstHeading);
        Paragraphs(1);
        List(_ => "-", 5);
        Heading(2);
        LinkParagraph();
        Heading(3);
        Table(5);
        Heading(2);
        Paragraphs(1);
        List(i => $"{i + 1}.", 4);
        Heading(3);
        LinkParagraph();
        return text.ToString();
    }

    /// <summary>The about 1 kB of a record that is no page.</summary>
    public string Note()
    {
        Paragraphs(1);
        Heading(2);
        LinkParagraph();
        return text.ToString();
    }

    private void Heading(int level, string? words = null)
    {
        var heading = words ?? Words.Title(random, 3);
        while (words is null && !headings.Add(heading))
        {
            heading = Words.Title(random, 4);
        }

        text.Append('#', level).Append(' ').Append(heading).Append("\n\n");
    }

    private void Paragraphs(int count)
    {
        for (var i = 0; i < count; i++)
        {
            text.Append(Words.Sentence(random)).Append(" The **").Append(Words.Phrase(random, 2)).Append("** and the _").Append(
                Words.Phrase(random, 2))
                .Append("_ ")
                .Append(Words.Phrase(random, 6)).Append(". ").Append(Words.Paragraph(random, 3)).Append("\n\n");
        }
    }

    private void LinkParagraph()
    {
        text.Append("See [").Append(Words.Phrase(random, 3)).Append("](").Append(Address()).Append("), ");
        text.Append('[').Append(Words.Phrase(random, 2)).Append("](").Append(Address()).Append('#').Append(FirstHeading.ToLowerInvariant())
            .Append(") and ");
        text.Append("[").Append(Words.Phrase(random, 2)).Append("](https://www.example.net/").Append(random.Below(1000)).Append("). ");
        text.Append(Words.Paragraph(random, 4)).Append("\n\n");
    }

    private void List(Func<int, string> mark, int count)
    {
        for (var i = 0; i < count; i++)
        {
            text.Append(mark(i)).Append(' ').Append(Words.Title(
                random, 8)).Append(" [").Append(Words.Phrase(random, 2)).Append("](").Append(Address()).Append(")\n");
        }

        text.Append('\n');
    }

    private void Table(int rows)
    {
        text.Append("| ").Append(Words.Title(random, 1)).Append(" | ").Append(Words.Title(random, 2))
            .Append(" | Number |\n| --- | --- | --- |\n");
        for (var i = 0; i < rows; i++)
        {
            text.Append("| ").Append(Words.Title(random, 2)).Append(" | ").Append(Words.Phrase(random, 4)).Append(" | ").Append(
                random.Below(10000))
                .Append(" |\n");
        }

        text.Append('\n');
    }

    private string Address() => shape.AddressOf(random.Below(shape.Pages));
}
