using System.Text;

namespace MRS.Site.Corpus;

/// <summary>A corpus as Jekyll reads it: a collection for every section, so that no list has to look through all pages.</summary>
public static class JekyllForm
{
    /// <summary>The files of the project.</summary>
    public static IEnumerable<CorpusFile> Of(CorpusShape shape) =>
        TemplateFiles.For("jekyll").Select(f => f.Path == "_config.yml" ? f with { Text = f.Text + Sections(shape) } : f)
            .Append(new CorpusFile("site.css", TemplateFiles.Text("all/site.css")))
            .Concat(CorpusRecords.Of(shape).Select(File));

    private static CorpusFile File(CorpusRecord record) => record.Kind switch
    {
        CorpusKind.Home => new CorpusFile("index.md", FrontMatter.Write(record.Fields.Append(("layout", "home")), record.Body)),
        CorpusKind.List => new CorpusFile($"{record.Section}/index.md",
            FrontMatter.Write([.. record.Fields, ("layout", "list"), ("section", record.Section)], record.Body)),
        _ => new CorpusFile($"_{record.Section}/{record.Name}.md", FrontMatter.Write(record.Fields, record.Body)),
    };

    private static string Sections(CorpusShape shape)
    {
        var lists = CorpusRecords.Of(shape).Skip(1).TakeWhile(r => r.Kind == CorpusKind.List).ToList();
        var text = new StringBuilder();
        foreach (var list in lists)
        {
            text.Append($"  - scope: {{ path: \"\", type: \"{list.Section}\" }}\n"
                + $"    values: {{ layout: page, sectionTitle: {list.Fields[0].Value} }}\n");
        }

        text.Append("collections:\n");
        foreach (var list in lists)
        {
            text.Append($"  {list.Section}: {{ output: true, permalink: \"/:collection/:name/\" }}\n");
        }

        text.Append("menu:\n");
        foreach (var (section, title) in MenuEntries.Of(shape))
        {
            text.Append($"  - {{ section: \"{section}\", title: \"{title}\" }}\n");
        }

        return text.ToString();
    }
}
