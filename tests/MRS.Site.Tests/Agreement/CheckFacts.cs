using System.Globalization;
using System.Text;
using MRS.Content.Problems;
using MRS.Content.Schema;
using MRS.Content.Sources;
using MRS.Content.Yaml;
using MRS.Site.Docs;

namespace MRS.Site.Tests.Agreement;

/// <summary>What the check of files says of its fields, found out by writing files that are wrong in one field.</summary>
internal sealed class CheckFacts(ContentType type)
{
    private static readonly string[] Odd = ["?", "no such thing at all", "-", "0", "https://example.org/?x"];

    private readonly YamlMapping example = Parse(type);

    public IReadOnlyList<FieldFacts> All => Of(type.Fields, []);

    private List<FieldFacts> Of(IReadOnlyList<Field> fields, string[] above) =>
        [.. fields.SelectMany(f => Of(f.Fields, [.. above, f.Key]).Prepend(Of(f, [.. above, f.Key])))];

    private FieldFacts Of(Field field, string[] path)
    {
        var words = field.Words;
        var isText = field.Kind == FieldKind.Text && !field.IsList;
        return new(string.Join('.', path))
        {
            IsRequired = Codes(path, null).Contains(ProblemCodes.RequiredMissing),
            Least = words.MinLength > 0 && IsOut(path, Size(field, words.MinLength - 1)) && !IsOut(path, Size(field, words.MinLength))
                ? words.MinLength
                : null,
            Most = words.MaxLength > 0 && (isText || field.IsList) && IsOut(path, Size(field, words.MaxLength + 1))
                && !IsOut(path, Size(field, words.MaxLength))
                ? words.MaxLength
                : null,
            Min = words.Min != int.MinValue && IsOut(path, Scalar(words.Min - 1)) && !IsOut(path, Scalar(words.Min)) ? words.Min : null,
            Max = words.Max != int.MaxValue && IsOut(path, Scalar(words.Max + 1)) && !IsOut(path, Scalar(words.Max)) ? words.Max : null,
            Form = field.Pattern is not null && Array.Exists(Odd, o => Codes(path, Text(o)).Contains(ProblemCodes.WrongForm))
                ? field.Pattern.ToString()
                : "",
            Choices = string.Join(',', Choices(field, path)),
        };
    }

    private IEnumerable<string> Choices(Field field, string[] path) =>
        field.Kind == FieldKind.Choice && Codes(path, Text("no-such-word")).Contains(ProblemCodes.NotAChoice)
            ? field.Choices.Select(c => c.Word).Where(w => Codes(path, Text(w)).Count == 0)
            : [];

    private bool IsOut(string[] path, YamlNode value) => Codes(path, value).Contains(ProblemCodes.OutOfLimits);

    private static YamlNode Size(Field field, int size)
    {
        if (!field.IsList)
        {
            return Text(new string('a', size));
        }

        YamlNode item = field.Kind == FieldKind.Record
            ? new YamlMapping(
                [.. field.Fields.Where(f => f.IsRequired).Select(f => new YamlEntry(Text(f.Key), Text(f.Words.Example)))], default)
            : Text(field.Words.Example);
        return new YamlSequence([.. Enumerable.Repeat(item, size)], default);
    }

    private List<ProblemCode> Codes(string[] path, YamlNode? value)
    {
        var changed = Replace(example, type.IsList ? [type.Words.List, .. path] : path, value);
        var text = ExampleYaml.Of(type, changed);
        return [.. OneFile.ProblemsOf(
            type, SourceFile.Of(ExampleFile.Path(type), Encoding.UTF8.GetBytes(type.IsFolder ? $"---\n{text}---\n" : text)))
            .Select(p => p.Code)];
    }

    private static YamlMapping Replace(YamlMapping mapping, string[] path, YamlNode? value) => mapping with
    {
        Entries = [.. mapping.Entries
            .Where(e => e.Key.Value != path[0] || path.Length > 1 || value is not null)
            .Select(e => e.Key.Value != path[0] ? e : new YamlEntry(e.Key, path.Length == 1 ? value! : Inside(e.Value, path[1..], value)))],
    };

    private static YamlNode Inside(YamlNode node, string[] path, YamlNode? value) => node is YamlSequence list
        ? list with { Items = [Replace((YamlMapping)list.Items[0], path, value)] }
        : Replace((YamlMapping)node, path, value);

    private static YamlMapping Parse(ContentType type)
    {
        var text = ExampleFile.Of(type);
        return YamlReader.Read(type.IsFolder ? text.Split("---\n", 3)[1] : text, SourcePosition.StartOf("example"), new ProblemLog())!;
    }

    private static YamlScalar Text(string text) => new(text, false, default);

    private static YamlScalar Scalar(int number) => Text(number.ToString(CultureInfo.InvariantCulture));
}
