using MRS.Content.Schema;

namespace MRS.Site.Tests.Agreement;

/// <summary>What one of the derivations says of one field. A limit that is not there is null.</summary>
internal sealed record FieldFacts(string Path)
{
    public bool IsRequired { get; init; }

    public int? Least { get; init; }

    public int? Most { get; init; }

    public int? Min { get; init; }

    public int? Max { get; init; }

    /// <summary>The form that the model asks of the text: an expression, or its sentence in what is written for people.</summary>
    public string Form { get; init; } = "";

    public string Choices { get; init; } = "";

    /// <summary>What the model itself says.</summary>
    public static IReadOnlyList<FieldFacts> Of(IReadOnlyList<Field> fields, string above = "") =>
        [.. fields.SelectMany(f => Of(f.Fields, $"{above}{f.Key}.").Prepend(Of(f, above)))];

    private static FieldFacts Of(Field field, string above) => new($"{above}{field.Key}")
    {
        IsRequired = field.IsRequired,
        Least = Limit(field.Words.MinLength, 0),
        Most = Limit(field.Words.MaxLength, 0),
        Min = Limit(field.Words.Min, int.MinValue),
        Max = Limit(field.Words.Max, int.MaxValue),
        Form = field.Pattern?.ToString() ?? "",
        Choices = string.Join(',', field.Choices.Select(c => c.Word)),
    };

    private static int? Limit(int limit, int none) => limit == none ? null : limit;
}
