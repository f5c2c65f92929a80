using System.Security.Cryptography;
using System.Text;
using MRS.Content;
using MRS.Content.Problems;
using MRS.Site.Artifacts;
using MRS.Site.Images;
using MRS.Site.Planning;
using MRS.Site.Tools;
using MRS.Theme.Sharing;
using MRS.Theme.Views;
using NetVips;

namespace MRS.Site.Sharing;

/// <summary>The images that go with shared links, one for each page.</summary>
public sealed class ShareImages : ICountedWork
{
    /// <summary>The part of the site they are, for reports.</summary>
    public const string Part = "the images of shared links";

    private const string Kind = "share";

    private readonly Dictionary<string, ShareImageView> views = new(StringComparer.Ordinal);
    private readonly List<Artifact> files = [];
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);

    private ShareImages(NodeOutcome outcome) => Outcome = outcome;

    /// <summary>What came of making their fonts and drawing them.</summary>
    public NodeOutcome Outcome { get; private set; }

    /// <summary>Whether there is one for every page.</summary>
    public bool WereDrawn => views.Count > 0;

    /// <summary>Their files.</summary>
    public IReadOnlyList<Artifact> Files => files;

    /// <inheritdoc />
    public int Made { get; private set; }

    /// <inheritdoc />
    public int Kept { get; private set; }

    /// <summary>The image of the page at an address; null if there is none.</summary>
    public ShareImageView? this[string address] => views.GetValueOrDefault(address);

    /// <summary>Draws the images that an earlier build has not drawn.</summary>
    public static ShareImages Draw(SiteContent site, SitePlan plan, SiteTools? tools, ProblemLog log)
    {
        if (tools is not { DrawsShareImages: true })
        {
            return new ShareImages(new NodeOutcome(NodeState.Done));
        }

        var outcome = Vips.IsThere ? ShareFontSet.Make(tools.Node) : NodeOutcome.Missing;
        var images = new ShareImages(outcome);
        if (outcome.IsDone)
        {
            images.TryDrawAll(site, plan, tools.Cache, log);
        }

        return images;
    }

    private void TryDrawAll(SiteContent site, SitePlan plan, WorkCache cache, ProblemLog log)
    {
        try
        {
            DrawAll(site, plan, cache, log);
        }
        catch (VipsException e)
        {
            Outcome = NodeOutcome.Failed(PictureEncoder.FirstLine(e.Message));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Outcome = NodeOutcome.Failed(e.Message);
        }
    }

    private void DrawAll(SiteContent site, SitePlan plan, WorkCache cache, ProblemLog log)
    {
        var fonts = ShareFontSet.Of(Outcome.Files);
        var drawer = new Lazy<ShareImageDrawer>(() => new ShareImageDrawer(fonts));
        var pages = plan.Pages;
        var drawn = new (ShareCard Card, byte[] Bytes, bool WasKept)[pages.Count];
        ParallelWork.Each(pages.Count, i =>
        {
            var card = Card(site, plan, pages[i], fonts, log);
            var (bytes, wasKept) = BytesOf(card, fonts.Key, cache, drawer);
            drawn[i] = (card, bytes, wasKept);
        });
        for (var i = 0; i < pages.Count; i++)
        {
            Add(pages[i].Address, drawn[i].Card, drawn[i].Bytes);
        }

        (Made, Kept) = (drawn.Count(d => !d.WasKept), drawn.Count(d => d.WasKept));
    }

    private static (byte[] Bytes, bool WasKept) BytesOf(ShareCard card, string fonts, WorkCache cache, Lazy<ShareImageDrawer> drawer)
    {
        using var hash = new CacheKey();
        hash.Add(ShareImageDrawer.Recipe).Add(Vips.Version).Add(fonts).Add(card.Background);
        foreach (var text in card.Texts)
        {
            hash.Add(text.ToString());
        }

        var key = hash.ToString();
        if (cache.Find(Kind, key) is [var kept])
        {
            return (kept.Content.ToArray(), true);
        }

        _ = drawer.Value;
        var bytes = ShareImageDrawer.Draw(card);
        cache.Keep(Kind, key, [new Artifact("share.png", bytes)]);
        return (bytes, false);
    }

    private void Add(string address, ShareCard card, byte[] bytes)
    {
        var path = $"{SiteFiles.AssetFolder}share/{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}.png";
        views[address] = new ShareImageView("/" + path, ShareCard.Width, ShareCard.Height, card.Alt);
        if (paths.Add(path))
        {
            files.Add(new Artifact(path, bytes));
        }
    }

    // With a letter that cannot be drawn the image shows the society's name alone, and nothing if that cannot be drawn either.
    private static ShareCard Card(SiteContent site, SitePlan plan, PlannedPage page, ShareFontSet fonts, ProblemLog log)
    {
        var society = DrawableText.Of(site.Settings.Name);
        var title = page.Address == "/" ? society : DrawableText.Of(page.Title);
        var card = InLanguage(ShareCard.Of(page.Address, title, Section(plan, page), society));
        if (Missing(card, fonts) is not Rune missing)
        {
            return card;
        }

        log.Add(ProblemCodes.LetterNotDrawn, page.TitleAt, $"The share image of {page.Address} cannot show \"{missing}\" (U+{missing.Value:X4}) in \"{page.Title}\", so it shows only the society's name.", "Word the title with other letters, or acknowledge the warning.");
        var plain = InLanguage(ShareCard.Of(page.Address, null, null, society));
        return Missing(plain, fonts) is null ? plain : plain with { Texts = [] };

        ShareCard InLanguage(ShareCard made) => made with { Texts = [.. made.Texts.Select(t => t with { Language = site.Settings.Language })] };
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
