using System.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MRS.Content.Characters;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Engine.Html;
using MRS.Theme.Views;

namespace MRS.Engine.Text;

/// <summary>
/// Walks a parsed text once: checks links, pictures, headings and HTML at their positions, and records what later checks need.
/// </summary>
internal sealed class MarkdownInspection(TextPositions positions, ProblemLog log)
{
    private readonly List<HeadingView> headings = [];
    private readonly List<TextLink> links = [];
    private readonly List<TextId> ids = [];
    private int level = 1;

    /// <summary>What was found, still without HTML.</summary>
    public RenderedText Inspect(string text, MarkdownDocument document, MarkdownObject[] parts)
    {
        // They live as long as the site, so they get no more capacity than they need.
        links.EnsureCapacity(parts.Count(p => p is LinkInline or AutolinkInline));
        ids.EnsureCapacity(parts.Count(p => p is HeadingBlock));
        var hasTags = false;
        foreach (var part in parts)
        {
            switch (part)
            {
                case LinkInline link:
                    Link(link);
                    break;
                case HeadingBlock heading:
                    Heading(heading);
                    break;
                case AutolinkInline auto:
                    links.Add(new TextLink(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, positions.At(auto.Span.Start)));
                    break;
                case HtmlBlock or HtmlInline:
                    hasTags = true;
                    break;
                case HtmlEntityInline entity:
                    Entity(entity);
                    break;
            }
        }

        if (hasTags)
        {
            new HtmlInspection(positions, log).Inspect(document, text);
        }

        new LiteralCheck(text, positions, log).Check(document);
        new ReferenceCheck(positions, log).Check(parts);
        return new RenderedText([.. headings], links, ids);
    }

    private void Entity(HtmlEntityInline entity)
    {
        foreach (var rune in entity.Transcoded.ToString().EnumerateRunes().Where(r => InvisibleCharacters.IsNeverSound(r.Value)))
        {
            log.Add(ProblemCodes.ControlCharacter, positions.At(entity.Span.Start),
                $"This stands for an invisible character (U+{rune.Value:X4}).", "Delete it, from & to the semicolon.");
        }
    }

    private void Heading(HeadingBlock heading)
    {
        var at = positions.At(heading.Span.Start);
        if (heading.Level == 1)
        {
            log.Add(ProblemCodes.HeadingInText, at, "This is a main heading, but the page's title is that already.", heading.IsSetext
                ? "Write a line of --- instead of the line of === below it."
                : new Hint("Write ## instead of #.", new Mend("#", "##")));
        }
        else if (heading.Level > level + 1)
        {
            log.Add(ProblemCodes.HeadingSkipped, at, $"This heading is of level {heading.Level}, but the one above it is of level {level}.",
                new Hint(
                    $"Write {new string('#', level + 1)} here.", new Mend(new string('#', heading.Level), new string('#', level + 1))));
        }

        level = heading.Level;
        var text = Text(heading.Inline);
        if (string.IsNullOrWhiteSpace(text))
        {
            log.Add(ProblemCodes.TitleEmpty, at, "This heading is empty.", "Write its text, or delete the line.");
        }

        if (heading.GetAttributes().Id is string id)
        {
            headings.Add(new HeadingView(heading.Level, id, text));
            ids.Add(new TextId(id, at));
        }
    }

    private void Link(LinkInline link)
    {
        var place = link.UrlSpan.Start > 0 ? link.UrlSpan.Start : link.Span.Start;
        var written = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        var url = MediaAddress.Of(written);
        if (url != written)
        {
            (link.Url, link.GetDynamicUrl) = (url, null);
        }

        if (link.IsImage)
        {
            Image(link, url, place);
            return;
        }

        if (!HasWords(link) && !link.Descendants<LinkInline>().Any(l => l.IsImage))
        {
            log.Add(ProblemCodes.LinkEmpty, positions.At(link.Span.Start), "This link has no text.",
                "Write between the square brackets where it leads.");
        }

        links.Add(new TextLink(url, positions.At(place)));
    }

    private void Image(LinkInline image, string url, int place)
    {
        if (!HasWords(image) && image.Title != PictureLinkRenderer.Decorative)
        {
            log.Add(ProblemCodes.AltMissing, positions.At(image.Span.Start), "This picture is not described in words.",
                "Write between the square brackets what it shows: ![Two people at a microscope](/media/lab.jpg). "
                    + "If it is mere decoration, say so after the address: ![](/media/line.png \"decorative\").");
        }

        if (LinkKinds.Of(url) != LinkKind.Site)
        {
            log.Add(ProblemCodes.SchemeRefused, positions.At(place), $"\"{Short(url)}\" is not a picture of this site.",
                "Put the picture into content/media and write /media/ and its name.");
            return;
        }

        if (!url.StartsWith("/media/", StringComparison.Ordinal))
        {
            log.Add(ProblemCodes.ImageMissing, positions.At(place), $"\"{Short(url)}\" does not lie in the media folder.",
                "Put the picture into content/media and write /media/ and its name.");
            return;
        }

        links.Add(new TextLink(url, positions.At(place)));
    }

    /// <summary>The text a screen reader reads: words, code, and the alt texts of pictures.</summary>
    internal static string Text(ContainerInline? container)
    {
        if (container is null)
        {
            return "";
        }

        if (container.FirstChild is LiteralInline { NextSibling: null } only)
        {
            return Words(only).Trim().ToString();
        }

        var text = new StringBuilder();
        Append(container, text);
        return text.ToString().Trim();
    }

    private static void Append(ContainerInline container, StringBuilder text)
    {
        var raisedFrom = -1;
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is HtmlInline html && HtmlScanner.Tags(html.Tag).FirstOrDefault() is HtmlTag tag && RaisedText.IsFor(tag.Name))
            {
                RaisedText.Rewrite(text, tag.IsEnd ? raisedFrom : -1, tag.Name);
                raisedFrom = tag.IsEnd ? -1 : text.Length;
                continue;
            }

            text.Append(Words(child));
            if (child is ContainerInline inner)
            {
                Append(inner, text);
            }
        }
    }

    private static bool HasWords(ContainerInline container)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            if (!Words(child).IsWhiteSpace() || (child is ContainerInline inner && HasWords(inner)))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Words(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.AsSpan(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.AsSpan(),
        LineBreakInline => " ",
        _ => default,
    };

    private static string Short(string url) => url.Length > 80 ? url[..80] + "…" : url;
}
