using System.Text;
using MRS.Engine.Files;
using MRS.Theme.Motif;

namespace MRS.Engine.Assets;

/// <summary>The site's icon in the formats and sizes that browsers and systems ask for, all drawn from one source.</summary>
public sealed class SiteIcons : ICountedWork
{
    /// <summary>What reports call this part of the site.</summary>
    public const string Part = "the icons for screens";

    private readonly List<(SiteIcon Icon, Artifact File)> pictures = [];

    private SiteIcons(ToolOutcome outcome) => Outcome = outcome;

    /// <summary>Whether they could be drawn.</summary>
    public ToolOutcome Outcome { get; private set; }

    /// <summary>The icon as SVG.</summary>
    public Artifact Sign { get; } = HashedFile.Of("icon", "svg", SeedIcon.Svg);

    /// <summary>The touch icon that pages link to; null if none was drawn.</summary>
    public Artifact? Touch => pictures.Where(p => p.Icon.Name == SiteIcon.Touch).Select(p => p.File).FirstOrDefault();

    /// <summary>All files.</summary>
    public IReadOnlyList<Artifact> Files => [Sign, .. pictures.Select(p => p.File)];

    /// <inheritdoc />
    public int Made { get; private set; }

    /// <inheritdoc />
    public int Cached { get; private set; }

    /// <summary>Those that were drawn.</summary>
    internal IEnumerable<(SiteIcon Icon, Artifact File)> Drawn => pictures;

    /// <summary>The pictures that the manifest names.</summary>
    internal IEnumerable<(SiteIcon Icon, Artifact File)> Named => pictures.Where(p => p.Icon.Purpose is not null);

    /// <summary>Draws the pictures that are not cached. Without tools there is only the SVG.</summary>
    public static SiteIcons Make(IAssetTools? tools)
    {
        var icons = new SiteIcons(tools is null or { HasImageLibrary: true } ? ToolOutcome.Unasked : ToolOutcome.Missing);
        if (tools is { HasImageLibrary: true })
        {
            icons.DrawAll(tools);
        }

        return icons;
    }

    private void DrawAll(IAssetTools tools)
    {
        foreach (var icon in SiteIcon.All)
        {
            var drawn = tools.DrawIcon(icon.Svg, icon.Size);
            if (!drawn.IsDone)
            {
                Outcome = drawn;
                pictures.Clear();
                return;
            }

            (Made, Cached) = drawn.WasCached ? (Made, Cached + 1) : (Made + 1, Cached);
            pictures.Add((icon, HashedFile.Of(icon.Name, "png", drawn.Files[0])));
        }
    }
}
