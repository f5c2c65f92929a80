using MRS.Content.Model;

namespace MRS.Site.Rendering;

/// <summary>The text that a record brings with it.</summary>
internal static class OwnText
{
    /// <summary>The text below a record's fields; null if records of its type have none.</summary>
    public static MarkdownText? Of(ContentRecord record) => record switch
    {
        Page page => page.Body,
        Person person => person.Body,
        Vision vision => vision.Body,
        Event e => e.Body,
        NewsItem news => news.Body,
        _ => null,
    };
}
