using System.Text;

namespace MRS.Site.Corpus;

/// <summary>Writes a Markdown file: fields between two lines of hyphens, then the text.</summary>
internal static class FrontMatter
{
    public static string Write(IEnumerable<(string Key, string Value)> fields, string body)
    {
        var text = new StringBuilder("---\n");
        foreach (var (key, value) in fields)
        {
            text.Append(key).Append(": ").Append(value).Append('\n');
        }

        return text.Append("---\n\n").Append(body.TrimEnd()).Append('\n').ToString();
    }
}
