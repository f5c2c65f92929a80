using MRS.Content;
using MRS.Content.Model;
using MRS.Engine.Context;
using MRS.Engine.Planning;

namespace MRS.Engine.Checks;

/// <summary>Where everything on the pages of a site was written. Searched for only once something is wrong.</summary>
public sealed class SitePositions(BuildContext context)
{
    private readonly FieldPositions data = new(context.Site);

    /// <summary>The positions of what is on a page.</summary>
    public PagePositions On(PlannedPage page) => new(page.Record.Source.Start, [.. TextsOn(page).Select(t => context.Texts[t])], data);

    private IEnumerable<MarkdownText> TextsOn(PlannedPage page)
    {
        if (ContentSchema.TextOf(page.Record) is MarkdownText own)
        {
            yield return own;
        }

        if (OfficePages.WordsOn(context.Site, page.Record) is Vision words)
        {
            yield return words.Body;
        }
    }
}
