using MRS.Content;
using MRS.Content.Schema;

namespace MRS.Engine.Outputs.Schemas;

/// <summary>
/// The format of each kind of text, as a regular expression that every JSON Schema implementation supports: no look-around.
/// </summary>
internal static class FieldForm
{
    /// <summary>An id without folders.</summary>
    public const string Id = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>An id including its folders.</summary>
    public const string NestedId = "^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$";

    private const string Month = "(0[1-9]|1[0-2])";
    private const string Day = "(0[1-9]|[12][0-9]|3[01])";
    private const string Partial = $"[1-9][0-9]{{3}}(-{Month}(-{Day})?)?";

    /// <summary>The expression of a field's text; null if any text will do.</summary>
    public static string? Of(Field field) => field.Pattern?.ToString() ?? field.Kind switch
    {
        FieldKind.Text when field.RefersTo is not null => ContentSchema.Of(field.RefersTo).Words.Nested ? NestedId : Id,
        FieldKind.Text when !field.Words.MultiLine => "^[^\\n]*$",
        FieldKind.Date => $"^[1-9][0-9]{{3}}-{Month}-{Day}$",
        FieldKind.PartialDate => $"^{Partial}$",
        FieldKind.TermEnd => $"^({Partial}|unknown)$",
        FieldKind.Time => "^([01][0-9]|2[0-3]):[0-5][0-9]$",
        FieldKind.TimeZone => "^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$",
        FieldKind.WebAddress => "^https?://[^\\s<>\"\\\\]+$",
        FieldKind.SiteAddress => "^/([^/\\s\\\\?<>\"*][^\\s\\\\?<>\"*]*)?$",
        FieldKind.Destination => "^(/([^/\\s\\\\?<>\"*][^\\s\\\\?<>\"*]*)?|https://[^\\s<>\"\\\\]+)$",
        FieldKind.Media => "^/media/[^\\s\\\\?<>\"*]+$",
        _ => null,
    };

    /// <summary>The registered name of the format; null if it has none.</summary>
    public static string? Format(FieldKind kind) => kind switch
    {
        FieldKind.Date => "date",
        FieldKind.WebAddress => "iri",
        _ => null,
    };
}
