namespace MRS.Site.Corpus;

/// <summary>A corpus as Eleventy reads it.</summary>
public static class EleventyForm
{
    /// <summary>The files of the project.</summary>
    public static IEnumerable<CorpusFile> Of(CorpusShape shape) =>
        TemplateFiles.For("eleventy")
            .Append(new CorpusFile("static/site.css", TemplateFiles.Text("all/site.css")))
            .Append(new CorpusFile("_data/site.json",
                """{ "title": "Example Society", "url": "https://www.example.org", "description": "A society whose website exists only """
                    + """to be built again and again." }"""))
            .Append(new CorpusFile("_data/menu.json", Menu(shape)))
            .Concat(CorpusRecords.Of(shape).SelectMany(Files));

    private static IEnumerable<CorpusFile> Files(CorpusRecord record)
    {
        if (record.Kind == CorpusKind.List)
        {
            // What is said here holds for every file of the folder.
            yield return new CorpusFile(
                $"content/{record.Section}/{record.Section}.json",
                $$"""{ "layout": "page.njk", "tags": "{{record.Section}}", "section": "{{record.Section}}", "sectionTitle": """
                    + $$"""{{record.Fields[0].Value}} }""");
        }

        var fields = record.Kind switch
        {
            CorpusKind.Home => record.Fields.Append(("layout", "home.njk")),
            CorpusKind.List => [.. record.Fields, ("layout", "list.njk"), ("list", "true")],
            _ => record.Fields,
        };
        var name = record.Name.Length > 0 ? record.Name : "index";
        yield return new CorpusFile(
            record.Section.Length > 0 ? $"content/{record.Section}/{name}.md" : "content/index.md", FrontMatter.Write(fields, record.Body));
    }

    private static string Menu(CorpusShape shape)
    {
        var entries = MenuEntries.Of(shape)
            .Select(e => $$"""{ "section": "{{e.Section}}", "title": "{{e.Title}}", "url": "/{{e.Section}}/" }""");
        return $"[{string.Join(", ", entries)}]";
    }
}
