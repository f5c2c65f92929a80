namespace MRS.Theme.Sharing;

/// <summary>A font of the share images.</summary>
/// <param name="Family">The name it goes by in the images; one that no installed font has.</param>
/// <param name="Package">The npm package its files come from.</param>
/// <param name="Weight">The weight it is drawn in.</param>
public sealed record ShareFont(string Family, string Package, int Weight)
{
    /// <summary>For titles.</summary>
    public static readonly ShareFont Serif = new("Share Serif", "@fontsource-variable/source-serif-4", 600);

    /// <summary>For everything around them.</summary>
    public static readonly ShareFont Sans = new("Share Sans", "@fontsource-variable/inter", 500);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ShareFont> All { get; } = [Serif, Sans];
}
