namespace MRS.Theme.Sharing;

/// <summary>A font of the share images.</summary>
/// <param name="Family">Its family name in the images, which no installed font has.</param>
/// <param name="Package">The npm package its files come from.</param>
/// <param name="Files">The endings of its file names, without their script.</param>
/// <param name="Axes">The fixed values of its variation axes, as JSON.</param>
public sealed record ShareFont(string Family, string Package, string Files, string Axes)
{
    /// <summary>For titles.</summary>
    public static readonly ShareFont Serif =
        new("Share Serif", "@fontsource-variable/literata", "standard-normal", """{"wght":500,"opsz":60}""");

    /// <summary>For everything around them.</summary>
    public static readonly ShareFont Sans = new("Share Sans", "@fontsource-variable/source-sans-3", "wght-normal", """{"wght":500}""");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ShareFont> All { get; } = [Serif, Sans];
}
