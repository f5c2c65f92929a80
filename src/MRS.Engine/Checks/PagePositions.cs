using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Engine.Text;

namespace MRS.Engine.Checks;

/// <summary>Where the parts of a page were written in the content.</summary>
/// <param name="Record">The record the page shows, for everything without a position of its own.</param>
/// <param name="Texts">The texts on the page.</param>
/// <param name="Data">The addresses in fields of any record.</param>
public sealed record PagePositions(SourcePosition Record, IReadOnlyList<RenderedText> Texts, FieldPositions Data)
{
    /// <summary>
    /// The position of a link or picture, the first if it occurs more than once. Non-ASCII characters are encoded differently in HTML and
    /// Markdown.
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

    /// <summary>The position of the element with an id.</summary>
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
