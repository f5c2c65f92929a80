using System.Globalization;
using System.Text;
using MRS.Content.Loading;
using MRS.Content.Schema;
using MRS.Content.Yaml;

namespace MRS.Content.Canonical;

/// <summary>
/// The fields of a file in their one canonical form, which is what the editing form writes: fields in the order of the model, texts in
/// double quotes, each item of a list on lines of its own, nothing that is empty, no comments.
/// </summary>
public static class CanonicalFields
{
    private const string IdKey = "id";
    private const string Step = "  ";

    private const int MostKept = 16 * 1024;

    // Files are compared one after the other on every thread, so each thread keeps what it writes to.
    [ThreadStatic]
    private static StringBuilder? kept;

    /// <summary>All that stands in a YAML file, or between the dashes of a Markdown file. The fields must have been read without a problem.</summary>
    public static string Of(ContentType type, YamlMapping mapping)
    {
        var to = new StringBuilder(512);
        Append(to, type, mapping);
        return to.ToString();
    }

    /// <summary>Whether a text is just that.</summary>
    internal static bool Are(string text, ContentType type, YamlMapping mapping)
    {
        var to = (kept ?? new StringBuilder(MostKept)).Clear();
        Append(to, type, mapping);
        var isSame = to.Equals(text.AsSpan());
        kept = to.Capacity > MostKept ? null : to;
        return isSame;
    }

    private static void Append(StringBuilder to, ContentType type, YamlMapping mapping)
    {
        if (type.IsList)
        {
            AppendList(to, type, mapping[type.Words.List] as YamlSequence);
        }
        else
        {
            AppendFields(to, type.Fields, mapping, "");
        }

        if (to.Length == 0)
        {
            to.Append("{}\n");
        }
    }

    private static void AppendList(StringBuilder to, ContentType type, YamlSequence? items)
    {
        to.Append(type.Words.List).Append(items is null or { Items.Count: 0 } ? ": []\n" : ":\n");
        foreach (var item in items?.Items.Cast<YamlMapping>() ?? [])
        {
            AppendItem(to, type.Fields, item, Step);
        }
    }

    private static void AppendItem(StringBuilder to, IReadOnlyList<Field> fields, YamlMapping item, string indent)
    {
        var start = to.Length;
        var inner = indent + Step;
        if (item[IdKey] is YamlScalar id)
        {
            to.Append(inner).Append(IdKey).Append(": \"").Append(id.Value).Append("\"\n");
        }

        AppendFields(to, fields, item, inner);
        if (to.Length == start)
        {
            to.Append(indent).Append("- {}\n");
            return;
        }

        // The first field stands behind the dash.
        to[start + indent.Length] = '-';
    }

    private static void AppendFields(StringBuilder to, IReadOnlyList<Field> fields, YamlMapping mapping, string indent)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            switch (mapping[field.Key])
            {
                case YamlSequence { Items.Count: > 0 } list:
                    to.Append(indent).Append(field.Key).Append(":\n");
                    AppendItems(to, field, list, indent + Step);
                    break;
                case YamlMapping { Entries.Count: > 0 } group:
                    to.Append(indent).Append(field.Key).Append(":\n");
                    AppendFields(to, field.Fields, group, indent + Step);
                    break;
                case YamlScalar { IsEmpty: false } scalar when !IsUnticked(field, scalar):
                    to.Append(indent).Append(field.Key).Append(": ");
                    AppendScalar(to, field, scalar, indent + Step);
                    break;
            }
        }
    }

    // A box that is not ticked says the same as no box.
    private static bool IsUnticked(Field field, YamlScalar scalar) => field is { Kind: FieldKind.Boolean, IsRequired: false } && scalar.Value == "false";

    private static void AppendItems(StringBuilder to, Field field, YamlSequence list, string indent)
    {
        foreach (var item in list.Items)
        {
            if (item is YamlMapping record)
            {
                AppendItem(to, field.Fields, record, indent);
            }
            else
            {
                to.Append(indent).Append("- ");
                AppendScalar(to, field, (YamlScalar)item, indent + Step);
            }
        }
    }

    private static void AppendScalar(StringBuilder to, Field field, YamlScalar scalar, string indent)
    {
        switch (field.Kind)
        {
            case FieldKind.Number:
                to.Append(int.Parse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
                break;
            case FieldKind.Boolean:
                to.Append(scalar.Value);
                break;
            default:
                DoubleQuoted.Append(to, field.Kind == FieldKind.Text ? TrimmedText.Of(scalar.Value) : scalar.Value, indent);
                break;
        }

        to.Append('\n');
    }
}
