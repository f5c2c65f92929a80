namespace MRS.Site.BrowserTests.Browsers;

/// <summary>Who looks at a page, and through what window.</summary>
/// <param name="Width">The width of the window in CSS pixels.</param>
public sealed record Visitor(int Width)
{
    /// <summary>A small phone, and the width to which 1280 px shrink at 400 % zoom.</summary>
    public static Visitor Phone { get; } = new(320) { Height = 568 };

    /// <summary>A laptop.</summary>
    public static Visitor Laptop { get; } = new(1280) { Height = 800 };

    /// <summary>The laptop's window at 200 % zoom.</summary>
    public static Visitor Zoomed { get; } = new(640) { Height = 400, Scale = 2 };

    /// <summary>The height of the window in CSS pixels.</summary>
    public int Height { get; init; } = 800;

    /// <summary>Device pixels in a CSS pixel.</summary>
    public float Scale { get; init; } = 1;

    /// <summary>Whether scripts run.</summary>
    public bool HasScripts { get; init; } = true;

    /// <summary>Whether the page's policy lets foreign tools in; only for measuring.</summary>
    public bool IgnoresPolicy { get; init; }
}
