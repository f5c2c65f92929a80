using MRS.Theme.Rendering;
using MRS.Theme.Views;

namespace MRS.Theme;

/// <summary>
/// Renders a page's view as HTML with its component: no I/O, no clock, no state visible from one page to the next. Use an instance on one
/// thread at a time.
/// </summary>
public sealed class ThemeRenderer
{
    private readonly PageWriter writer = new();
    private readonly PartRenderer parts;

    /// <summary>Sets up a renderer.</summary>
    public ThemeRenderer() => parts = new PartRenderer(writer);

    /// <summary>The whole HTML document of a page in UTF-8, ending with a line break. It is valid until the next page is
    /// rendered.</summary>
    public ReadOnlySpan<byte> Render(PageView view)
    {
        writer.Clear();
        writer.Write("<!DOCTYPE html>\n"u8);
        parts.Render(PageOf(view), view);
        writer.TrimEnd();
        writer.Write("\n"u8);
        return writer.Written;
    }

    /// <summary>The component that shows a view, by name: such as <c>NewsPage</c> for a <see cref="NewsPageView"/>.</summary>
    public static Type PageOf(PageView view) =>
        PartList.PageOf(view)
        ?? throw new ArgumentOutOfRangeException(nameof(view), view.GetType().Name, "No page component shows this view.");
}
