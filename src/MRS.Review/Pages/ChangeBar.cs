using System.Globalization;
using AngleSharp.Dom;
using MRS.Engine.Context;
using MRS.Review.Comparing;

namespace MRS.Review.Pages;

/// <summary>
/// The bar at the bottom of the window that leads from change to change. It overlays the page without moving anything; without scripts it
/// is a list of links.
/// </summary>
internal static class ChangeBar
{
    private const int MostLinks = 40;

    /// <summary>Adds the bar at the end of a page.</summary>
    public static void AddTo(IDocument document, PageChange change)
    {
        var bar = Add(document, document.Body!, "nav", "");
        bar.ClassName = "review-bar";
        bar.SetAttribute("aria-label", "Changes on this page");
        AddLink(document, bar, ReviewPaths.List, "All changes");
        if (change.Old is not null)
        {
            AddLink(document, bar, ReviewPaths.Beside(change.Address), "Side by side").ClassName = "review-wide";
        }

        Add(document, bar, "span", Sentence(change)).ClassName = "review-count";
        if (change.Blocks.Count > 0)
        {
            AddLinks(document, bar, change.Blocks.Count);
            AddControls(document, bar);
        }
    }

    private static string Sentence(PageChange change) => change.Blocks.Count switch
    {
        0 when change.Kind == ChangeKind.Added => "This page is new.",
        0 => "Nothing on the page itself changed.",
        1 => "1 change",
        var count => string.Create(CultureInfo.InvariantCulture, $"{count} changes"),
    };

    private static void AddLinks(IDocument document, IElement bar, int count)
    {
        var list = Add(document, bar, "span", "");
        list.ClassName = "review-links";
        for (var i = 1; i <= Math.Min(count, MostLinks); i++)
        {
            var link = AddLink(document, list, $"#change-{i}", i.ToString(CultureInfo.InvariantCulture));
            link.SetAttribute("aria-label", $"Change {i}");
        }
    }

    // Shown by the script; without it they would do nothing.
    private static void AddControls(IDocument document, IElement bar)
    {
        var controls = Add(document, bar, "span", "");
        controls.ClassName = "review-controls";
        controls.SetAttribute("hidden", "");
        foreach (var (name, key) in (IEnumerable<(string, string)>)[("Previous", "p"), ("Next", "n")])
        {
            var button = Add(document, controls, "button", name);
            button.SetAttribute("type", "button");
            button.SetAttribute("data-review", key);
            button.SetAttribute("aria-keyshortcuts", key);
        }

        // Speech input users must be able to turn off single-key shortcuts.
        var label = Add(document, controls, "label", "");
        var box = Add(document, label, "input", "");
        box.SetAttribute("type", "checkbox");
        box.SetAttribute("checked", "");
        label.AppendChild(document.CreateTextNode(" Keys p and n"));
    }

    private static IElement AddLink(IDocument document, IElement parent, string address, string text)
    {
        var link = Add(document, parent, "a", text);
        link.SetAttribute("href", address);
        return link;
    }

    private static IElement Add(IDocument document, IElement parent, string name, string text)
    {
        var element = document.CreateElement(name);
        element.TextContent = text;
        parent.AppendChild(element);
        return element;
    }
}
