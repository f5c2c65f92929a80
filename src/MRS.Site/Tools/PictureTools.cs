using System.Text;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine.Assets;
using MRS.Engine.Files;
using MRS.Theme.Sharing;
using NetVips;

namespace MRS.Site.Tools;

/// <summary>Encodes and draws pictures, and caches the results.</summary>
internal sealed class PictureTools(WorkCache cache)
{
    // The version of icon drawing, part of the cache key: raise it with any change to how icons are drawn.
    private const string IconRecipe = "1";

    private readonly Lock gate = new();
    private string? registered;

    /// <summary>A picture in the widths of the layout; null if it is published as it is or, with a problem, if it cannot be used.</summary>
    public ToolOutcome? Encode(SourceFile file, ProblemLog log)
    {
        if (PictureKinds.Of(file.Extension) is not PictureKind kind || !MediaKinds.Are(file.Extension, file.Bytes.Span))
        {
            return null;
        }

        using var hash = new CacheKey();
        hash.Add(PictureEncoder.Recipe).Add(Vips.Version).Add(file.Extension).Add(file.Bytes.Span);
        try
        {
            return CachedOrMade("pictures", hash, () => PictureEncoder.Encode(file.Bytes.ToArray(), kind));
        }
        catch (PictureMistakeException mistake)
        {
            var isLarge = mistake.Code == ProblemCodes.PictureTooLarge;
            log.Add(
                mistake.Code,
                new SourcePosition(file.PathInFolder, 0, 0),
                isLarge ? mistake.Message : "This picture cannot be read.",
                isLarge
                    ? "Save a smaller version; 2000 points across are plenty."
                    : $"Save or copy it again. The exact complaint: {mistake.Message}");
            return null;
        }
    }

    /// <summary>An SVG as a square PNG.</summary>
    public ToolOutcome DrawIcon(string svg, int size)
    {
        using var hash = new CacheKey();
        hash.Add(IconRecipe).Add(Vips.Version).Add(svg).Add($"{size}");
        return OrFailure(() => CachedOrMade("icon", hash, () =>
        {
            using var image = Image.ThumbnailBuffer(Encoding.UTF8.GetBytes(svg), size, height: size);
            return [new Artifact("icon.png", image.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.None))];
        }));
    }

    /// <summary>The share image of a page, as a PNG.</summary>
    public ToolOutcome DrawShareImage(ShareCard card, ShareFontSet fonts)
    {
        using var hash = new CacheKey();
        hash.Add(ShareImageDrawer.Recipe).Add(Vips.Version).Add(fonts.Key).Add(card.Background);
        foreach (var text in card.Texts)
        {
            hash.Add(text.ToString());
        }

        return OrFailure(() => CachedOrMade("share", hash, () => [new Artifact("share.png", Draw(card, fonts))]));
    }

    private byte[] Draw(ShareCard card, ShareFontSet fonts)
    {
        lock (gate)
        {
            if (registered != fonts.Key)
            {
                ShareImageDrawer.Register(fonts);
                registered = fonts.Key;
            }
        }

        return ShareImageDrawer.Draw(card);
    }

    private ToolOutcome CachedOrMade(string kind, CacheKey hash, Func<IReadOnlyList<Artifact>> make)
    {
        var key = hash.ToString();
        if (cache.Find(kind, key) is { } cached)
        {
            return ToolOutcome.Cached(cached);
        }

        var made = make();
        cache.Keep(kind, key, made);
        return ToolOutcome.Made(made);
    }

    private static ToolOutcome OrFailure(Func<ToolOutcome> draw)
    {
        try
        {
            return draw();
        }
        catch (VipsException e)
        {
            return ToolOutcome.Failed(PictureEncoder.FirstLine(e.Message));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ToolOutcome.Failed(e.Message);
        }
    }
}
