using System.Text;
using MRS.Content.Schema;
using MRS.Content.Yaml;

namespace MRS.Site.Docs;

/// <summary>
/// Writes the fields of an example: in the order of the model, texts in double quotes, each list item on its own lines.
/// </summary>
public static class ExampleYaml
{
    private const string Step = "  ";

    /// <summary>The content of a YAML file, or of the front matter of a Markdown file.</summary>
    public static string Of(ContentType type, YamlMapping mapping)
    {
        var to = new StringBuilder();
        if (type.IsList)
        {
            to.Append(type.Words.List).Append(":\n");
            AppendItems(to, type.Fields, (YamlSequence)mapping[type.Words.List]!, Step);
        }
        else
        {
            AppendFields(to, type.Fields, mapping, "");
        }

        return to.ToString();
    }

    private static void AppendFields(StringBuilder to, IReadOnlyList<Field> fields, YamlMapping mapping, string indent)
    {
        foreach (var (key, value) in mapping.Entries)
        {
            var field = fields.FirstOrDefault(f => f.Key == key.Value);
            to.Append(indent).Append(key.Value).Append(':');
            switch (value)
            {
                case YamlSequence list:
                    to.Append('\n');
                    AppendItems(to, field!.Fields, list, indent + Step, field.Kind);
                    break;
                case YamlMapping group:
                    to.Append('\n');
                    AppendFields(to, field!.Fields, group, indent + Step);
                    break;
                case YamlScalar scalar:
                    to.Append(' ').Append(Written(scalar, field?.Kind ?? FieldKind.Text)).Append('\n');
                    break;
            }
        }
    }

    private static void AppendItems(
        StringBuilder to, IReadOnlyList<Field> fields, YamlSequence list, string indent, FieldKind kind = FieldKind.Record)
    {
        foreach (var item in list.Items)
        {
            var start = to.Length + indent.Length;
            if (item is YamlMapping { Entries.Count: 0 })
            {
                to.Append(indent).Append(Step).Append("{}\n");
            }
            else if (item is YamlMapping record)
            {
                AppendFields(to, fields, record, indent + Step);
            }
            else
            {
                to.Append(indent).Append(Step).Append(Written((YamlScalar)item, kind)).Append('\n');
            }

            // The first field follows the dash.
            to[start] = '-';
        }
    }

    private static string Written(YamlScalar scalar, FieldKind kind) => kind is FieldKind.Number or FieldKind.Boolean
        ? scalar.Value
        : $"\"{scalar.Value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
