using System.Text;
using MRS.Content;
using MRS.Content.Problems;
using MRS.Engine.Files;
using MRS.Engine.Planning;
using MRS.Theme.Sharing;
using MRS.Theme.Views;

namespace MRS.Engine.Assets;

/// <summary>The share images, one for each page.</summary>
public sealed class ShareImages : ICountedWork
{
    /// <summary>What reports call this part of the site.</summary>
    public const string Part = "the images of shared links";

    private readonly Dictionary<string, ShareImageView> views = new(StringComparer.Ordinal);
    private readonly List<Artifact> files = [];
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);

    private ShareImages(ToolOutcome outcome) => Outcome = outcome;

    /// <summary>The outcome of making their fonts and drawing them.</summary>
    public ToolOutcome Outcome { get; private set; }

    /// <summary>Whether there is one for every page.</summary>
    public bool WereDrawn => views.Count > 0;

    /// <summary>The fonts they are set in; null if none was drawn.</summary>
    public ShareFontSet? Fonts { get; private set; }

    /// <summary>Their files.</summary>
    public IReadOnlyList<Artifact> Files => files;

    /// <inheritdoc />
    public int Made { get; private set; }

    /// <inheritdoc />
    public int Cached { get; private set; }

    /// <summary>The image of the page at an address; null if there is none.</summary>
    public ShareImageView? this[string address] => views.GetValueOrDefault(address);

    /// <summary>Draws the images that are not cached.</summary>
    public static ShareImages Draw(SiteContent site, SitePlan plan, IAssetTools? tools, ProblemLog log)
    {
        if (tools is not { DrawsShareImages: true })
        {
            return new ShareImages(new ToolOutcome(ToolState.Done));
        }

        var outcome = tools.HasImageLibrary ? ShareFontSet.Make(tools) : ToolOutcome.Missing;
        var images = new ShareImages(outcome);
        if (outcome.IsDone)
        {
            images.DrawAll(site, plan, tools, log);
        }

        return images;
    }

    private void DrawAll(SiteContent site, SitePlan plan, IAssetTools tools, ProblemLog log)
    {
        var fonts = tools.KnownShareFonts ?? ShareFontSet.Of(Outcome.Files);
        Fonts = fonts;
        var pages = plan.Pages;
        var cards = new ShareCard[pages.Count];
        var drawn = new ToolOutcome[pages.Count];
        ParallelWork.Each(pages.Count, i =>
        {
            cards[i] = Card(site, plan, pages[i], fonts, log);
            drawn[i] = tools.DrawShareImage(cards[i], fonts);
        });
        if (drawn.FirstOrDefault(d => !d.IsDone) is ToolOutcome failed)
        {
            Outcome = failed;
            return;
        }

        for (var i = 0; i < pages.Count; i++)
        {
            Add(pages[i].Address, cards[i], drawn[i].Files[0]);
        }

        (Made, Cached) = (drawn.Count(d => !d.WasCached), drawn.Count(d => d.WasCached));
    }

    private void Add(string address, ShareCard card, Artifact drawn)
    {
        var path = $"{HashedFile.Folder}share/{Convert.ToHexStringLower(drawn.Hash.Span)[..16]}.png";
        views[address] = new ShareImageView("/" + path, ShareCard.Width, ShareCard.Height, card.Alt);
        if (paths.Add(path))
        {
            files.Add(drawn with { Path = path });
        }
    }

    // If a character cannot be drawn, the image shows only the society's name, or nothing if that cannot be drawn either.
    private static ShareCard Card(SiteContent site, SitePlan plan, PlannedPage page, ShareFontSet fonts, ProblemLog log)
    {
        var society = DrawableText.Of(site.Settings.Name);
        var title = page.Address == "/" ? society : DrawableText.Of(page.Title);
        var card = InLanguage(ShareCard.Of(page.Address, title, Section(plan, page), society));
        if (Missing(card, fonts) is not Rune missing)
        {
            return card;
        }

        log.Add(ProblemCodes.CharacterNotDrawn, page.TitleAt,
            $"The share image of {page.Address} cannot show \"{missing}\" (U+{missing.Value:X4}) in \"{page.Title}\", "
                + "so it shows only the society's name.",
            "Word the title with other letters, or acknowledge the warning.");
        var plain = InLanguage(ShareCard.Of(page.Address, null, null, society));
        return Missing(plain, fonts) is null ? plain : plain with { Texts = [] };

        ShareCard InLanguage(ShareCard made) =>
            made with { Texts = [.. made.Texts.Select(t => t with { Language = site.Settings.Language })] };
    }

    private static Rune? Missing(ShareCard card, ShareFontSet fonts) =>
        card.Texts.Select(fonts.FirstMissing).FirstOrDefault(r => r is not null);

    private static string? Section(SitePlan plan, PlannedPage page)
    {
        var second = page.Address.IndexOf('/', 1);
        return second > 0 && second < page.Address.Length - 1 && plan.At(page.Address[..(second + 1)]) is PlannedPage section
            ? DrawableText.Of(section.ShortTitle)
            : null;
    }
}
