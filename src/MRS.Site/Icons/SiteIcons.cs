using System.Text;
using MRS.Site.Artifacts;
using MRS.Site.Images;
using MRS.Site.Tools;
using MRS.Theme.Motif;
using NetVips;

namespace MRS.Site.Icons;

/// <summary>The site's sign in the forms and sizes that browsers and systems ask for, all drawn from one.</summary>
public sealed class SiteIcons : ICountedWork
{
    /// <summary>The part of the site they are, for reports.</summary>
    public const string Part = "the icons for screens";

    private const string Kind = "icon";

    // What decides the bytes besides drawing, size and library: raise it with any change below.
    private const string Recipe = "1";

    private readonly List<(SiteIcon Icon, Artifact File)> pictures = [];

    private SiteIcons(NodeOutcome outcome) => Outcome = outcome;

    /// <summary>Whether they could be drawn.</summary>
    public NodeOutcome Outcome { get; private set; }

    /// <summary>The sign itself.</summary>
    public Artifact Sign { get; } = SiteFiles.Named("icon", "svg", SeedIcon.Svg);

    /// <summary>The picture that pages name; null if none was drawn.</summary>
    public Artifact? Touch => pictures.Where(p => p.Icon.Name == SiteIcon.Touch).Select(p => p.File).FirstOrDefault();

    /// <summary>All files.</summary>
    public IReadOnlyList<Artifact> Files => [Sign, .. pictures.Select(p => p.File)];

    /// <inheritdoc />
    public int Made { get; private set; }

    /// <inheritdoc />
    public int Kept { get; private set; }

    /// <summary>The pictures that the manifest names.</summary>
    internal IEnumerable<(SiteIcon Icon, Artifact File)> Named => pictures.Where(p => p.Icon.Purpose is not null);

    /// <summary>Draws the pictures that an earlier build has not drawn. Without tools there is the sign alone.</summary>
    public static SiteIcons Make(SiteTools? tools)
    {
        var icons = new SiteIcons(tools is null || Vips.IsThere ? NodeOutcome.Unasked : NodeOutcome.Missing);
        if (tools is not null && Vips.IsThere)
        {
            icons.DrawAll(tools.Cache);
        }

        return icons;
    }

    private void DrawAll(WorkCache cache)
    {
        try
        {
            pictures.AddRange(SiteIcon.All.Select(icon => (icon, Draw(icon, cache))).ToList());
        }
        catch (VipsException e)
        {
            Outcome = NodeOutcome.Failed(PictureEncoder.FirstLine(e.Message));
        }
    }

    private Artifact Draw(SiteIcon icon, WorkCache cache)
    {
        using var hash = new CacheKey();
        var key = hash.Add(Recipe).Add(Vips.Version).Add(icon.Svg).Add($"{icon.Size}").ToString();
        if (cache.Find(Kind, key) is [var kept])
        {
            Kept++;
            return SiteFiles.Named(icon.Name, "png", kept.Content);
        }

        using var image = Image.ThumbnailBuffer(Encoding.UTF8.GetBytes(icon.Svg), icon.Size, height: icon.Size);
        var bytes = image.PngsaveBuffer(compression: 9, keep: Enums.ForeignKeep.None);
        cache.Keep(Kind, key, [new Artifact("icon.png", bytes)]);
        Made++;
        return SiteFiles.Named(icon.Name, "png", bytes);
    }
}
