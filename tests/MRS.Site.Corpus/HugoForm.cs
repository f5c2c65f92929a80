namespace MRS.Site.Corpus;

/// <summary>A corpus as Hugo reads it.</summary>
public static class HugoForm
{
    /// <summary>The files of the project.</summary>
    public static IEnumerable<CorpusFile> Of(CorpusShape shape) =>
        TemplateFiles.For("hugo").Select(f => f.Path == "config.toml" ? f with { Text = f.Text + Menu(shape) } : f)
            .Append(new CorpusFile("static/site.css", TemplateFiles.Text("all/site.css")))
            .Concat(CorpusRecords.Of(shape).Select(File));

    private static CorpusFile File(CorpusRecord record)
    {
        var path = record.Kind switch
        {
            CorpusKind.Home => "content/_index.md",
            CorpusKind.List => $"content/{record.Section}/_index.md",
            _ => $"content/{record.Section}/{record.Name}.md",
        };
        var hasFeed = record is { Kind: CorpusKind.List, Section: CorpusRecords.NewsSection };
        return new CorpusFile(
            path, FrontMatter.Write(hasFeed ? record.Fields.Append(("outputs", "[\"HTML\", \"RSS\"]")) : record.Fields, record.Body));
    }

    private static string Menu(CorpusShape shape) =>
        string.Concat(MenuEntries.Of(shape)
            .Select((e, i) => $"[[menus.main]]\nname = \"{e.Title}\"\npageRef = \"/{e.Section}\"\nweight = {i + 1}\n\n"));
}
