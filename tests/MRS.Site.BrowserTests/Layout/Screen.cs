using MRS.Site.BrowserTests.Browsers;

namespace MRS.Site.BrowserTests.Layout;

/// <summary>The windows in which every template is looked at, from the smallest phone to the widest screen.</summary>
internal static class Screen
{
    private static readonly Visitor[] Windows =
    [
        Visitor.Phone, new(360) { Height = 740 }, new(768) { Height = 1024 }, Visitor.Laptop,
        new(1440) { Height = 900 }, new(1920) { Height = 1080 }, new(2560) { Height = 1440 }, new(3440) { Height = 1440 },
    ];

    /// <summary>Their widths in CSS pixels.</summary>
    public static TheoryData<int> Widths => [.. Windows.Select(w => w.Width)];

    /// <summary>The window of a width.</summary>
    public static Visitor Of(int width) => Windows.Single(w => w.Width == width);
}
