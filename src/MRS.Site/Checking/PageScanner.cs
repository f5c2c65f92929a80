using System.Text;
using MRS.Theme.Rendering;

namespace MRS.Site.Checking;

/// <summary>Reads from finished pages, one after the other, what their tags say. Use one on one thread at a time.</summary>
public sealed class PageScanner
{
    // What makes a small letter of a capital.
    private const int Small = 0x20;

    private readonly TextPool pool = new();
    private readonly List<string> ids = [];
    private readonly List<string> repeatedIds = [];
    private readonly List<PooledText> links = [];
    private readonly List<int> headingLevels = [];
    private readonly List<string> imagesWithoutAlt = [];
    private readonly List<string> forbidden = [];
    private readonly Dictionary<byte[], ScannedStretch> known = [];
    private ScannedStretch? noted;
    private int page;

    /// <summary>Reads a page in UTF-8; what it has in common with those before is kept once.</summary>
    /// <param name="html">The page.</param>
    /// <param name="shared">What of it other pages have as well, in its order: that is read once for all of them.</param>
    public PageScan Scan(ReadOnlySpan<byte> html, ReadOnlySpan<SharedStretch> shared = default)
    {
        Begin();
        var at = 0;
        foreach (var stretch in shared)
        {
            Read(html[at..stretch.Start]);
            ReadShared(stretch.Html);
            at = stretch.End;
        }

        Read(html[at..]);
        return new PageScan([.. ids], [.. repeatedIds], [.. links], [.. headingLevels], [.. imagesWithoutAlt], [.. forbidden]);
    }

    private void Begin()
    {
        page++;
        ids.Clear();
        repeatedIds.Clear();
        links.Clear();
        headingLevels.Clear();
        imagesWithoutAlt.Clear();
        forbidden.Clear();
    }

    private void Read(ReadOnlySpan<byte> html)
    {
        var tag = new HtmlReader(html);
        while (tag.Read())
        {
            if (!tag.IsEnd)
            {
                Add(ref tag);
            }
        }
    }

    private void ReadShared(byte[] html)
    {
        if (known.TryGetValue(html, out var stretch))
        {
            foreach (var id in stretch.Ids)
            {
                AddId(id);
            }

            foreach (var link in stretch.Links)
            {
                AddLink(link);
            }

            headingLevels.AddRange(stretch.HeadingLevels);
            imagesWithoutAlt.AddRange(stretch.ImagesWithoutAlt);
            forbidden.AddRange(stretch.Forbidden);
            return;
        }

        var (levels, images, others) = (headingLevels.Count, imagesWithoutAlt.Count, forbidden.Count);
        noted = new ScannedStretch();
        Read(html);
        known[html] = noted with { HeadingLevels = [.. headingLevels[levels..]], ImagesWithoutAlt = [.. imagesWithoutAlt[images..]], Forbidden = [.. forbidden[others..]] };
        noted = null;
    }

    private void Add(ref HtmlReader tag)
    {
        while (tag.ReadAttribute())
        {
            // Most names are told by their first letter to say nothing.
            if ((tag.AttributeName[0] | Small) is 'h' or 'i' or 's' or 'o')
            {
                AddAttribute(tag);
            }
        }

        var name = tag.Name;
        switch (name.Length)
        {
            case 2 when (name[0] | Small) == 'h' && name[1] is >= (byte)'1' and <= (byte)'6':
                headingLevels.Add(name[1] - '0');
                break;
            case 3 when HtmlNames.Are(name, "img"u8) && !tag.TryGet("alt"u8, out _):
                imagesWithoutAlt.Add(tag.TryGet("src"u8, out var address) ? Encoding.UTF8.GetString(address) : "");
                break;
            case 4 when HtmlNames.Are(name, "base"u8):
            case 5 when HtmlNames.Are(name, "style"u8) || HtmlNames.Are(name, "embed"u8):
            case 6 when HtmlNames.Are(name, "iframe"u8) || HtmlNames.Are(name, "object"u8) || (HtmlNames.Are(name, "script"u8) && CanRun(tag)):
                forbidden.Add($"<{Encoding.UTF8.GetString(name).ToLowerInvariant()}>");
                break;
        }
    }

    private void AddAttribute(in HtmlReader tag)
    {
        var name = tag.AttributeName;
        switch (name[0] | Small)
        {
            case 'i' when HtmlNames.Are(name, "id"u8):
                AddId(pool.Keep(tag.AttributeValue));
                break;
            case 's' when HtmlNames.Are(name, "src"u8):
            case 'h' when HtmlNames.Are(name, "href"u8) && !IsCanonical(tag):
                AddLink(pool.Keep(tag.AttributeValue));
                break;
            case 's' when HtmlNames.Are(name, "style"u8):
            case 'o' when name.Length >= 2 && (name[1] | Small) == 'n':
                forbidden.Add(Encoding.UTF8.GetString(name).ToLowerInvariant());
                break;
        }
    }

    private void AddId(PooledText id)
    {
        noted?.Ids.Add(id);
        (id.IsNewIdOn(page) ? ids : repeatedIds).Add(id.Text);
    }

    private void AddLink(PooledText link)
    {
        noted?.Links.Add(link);
        if (link.IsNewLinkOn(page))
        {
            links.Add(link);
        }
    }

    // A canonical address is the page's own, whole.
    private static bool IsCanonical(in HtmlReader tag) => HtmlNames.Are(tag.Name, "link"u8) && tag.TryGet("rel"u8, out var rel) && rel.SequenceEqual("canonical"u8);

    // What stands in the page itself, unless it is only data.
    private static bool CanRun(in HtmlReader tag) => !tag.TryGet("src"u8, out _) && !(tag.TryGet("type"u8, out var type) && type.SequenceEqual("application/ld+json"u8));
}
