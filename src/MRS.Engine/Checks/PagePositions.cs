using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Engine.Text;

namespace MRS.Engine.Checks;

/// <summary>Where the parts of a page were written in the content.</summary>
/// <param name="Record">The record the page shows, for everything that is written nowhere else.</param>
/// <param name="Texts">The texts on the page.</param>
/// <param name="Data">The addresses that stand in fields of any record.</param>
public sealed record PagePositions(SourcePosition Record, IReadOnlyList<RenderedText> Texts, FieldPositions Data)
{
    /// <summary>
    /// The place of a link or picture, which stands otherwise in HTML than in Markdown if it has characters outside ASCII; the
    /// first, if it is there more than once.
    /// </summary>
    public SourcePosition OfLink(string url)
    {
        foreach (var link in Texts.SelectMany(t => t.Links))
        {
            if (NormalAddress.AreSame(link.Url, url))
            {
                return link.At;
            }
        }

        return Data[url] ?? Record;
    }

    /// <summary>The place of what carries an id.</summary>
    public SourcePosition OfId(string id)
    {
        foreach (var text in Texts)
        {
            foreach (var heading in text.Ids)
            {
                if (heading.Id == id)
                {
                    return heading.At;
                }
            }
        }

        return Record;
    }
}
