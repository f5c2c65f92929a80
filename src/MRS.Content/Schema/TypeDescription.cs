using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using MRS.Content.Model;

namespace MRS.Content.Schema;

/// <summary>Reads the description of a content type from its record. Done once for each type.</summary>
internal static class TypeDescription
{
    private const string Rooted = "The program keeps this assembly whole (TrimmerRootAssembly), so every property of every record is there.";

    private static readonly Dictionary<Type, FieldKind> Kinds = new()
    {
        [typeof(string)] = FieldKind.Text,
        [typeof(int)] = FieldKind.Number,
        [typeof(bool)] = FieldKind.Boolean,
        [typeof(DateOnly)] = FieldKind.Date,
        [typeof(PartialDate)] = FieldKind.PartialDate,
        [typeof(TermEnd)] = FieldKind.TermEnd,
        [typeof(TimeOfDay)] = FieldKind.Time,
        [typeof(TimeZoneId)] = FieldKind.TimeZone,
        [typeof(WebAddress)] = FieldKind.WebAddress,
        [typeof(SiteAddress)] = FieldKind.SiteAddress,
        [typeof(MediaFile)] = FieldKind.Media,
    };

    /// <summary>The description of a record type.</summary>
    public static ContentType Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TRecord>()
        where TRecord : ContentRecord =>
        new(
            typeof(TRecord),
            typeof(TRecord).GetCustomAttribute<ContentTypeAttribute>() ?? throw new InvalidOperationException($"{typeof(TRecord).Name} lacks its description."),
            Fields(typeof(TRecord)),
            typeof(TRecord).GetProperty("Body"));

    private static List<Field> Fields([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type record) =>
        [.. record.GetProperties()
            .Where(p => p.IsDefined(typeof(FieldAttribute)))
            .Select(Describe)
            .OrderBy(f => f.Words.Line)];

    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = Rooted)]
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = Rooted)]
    [UnconditionalSuppressMessage("Trimming", "IL2062", Justification = Rooted)]
    private static Field Describe(PropertyInfo property)
    {
        var isList = property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
        var value = isList ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
        value = Nullable.GetUnderlyingType(value) ?? value;
        var isRecord = value.IsSubclassOf(typeof(ContentRecord));
        var pattern = property.GetCustomAttribute<PatternAttribute>();
        return new Field
        {
            Property = property,
            Key = JsonNamingPolicy.CamelCase.ConvertName(property.Name),
            Words = property.GetCustomAttribute<FieldAttribute>()!,
            Kind = value.IsEnum ? FieldKind.Choice : isRecord ? FieldKind.Record : Kinds[value],
            IsList = isList,
            IsRequired = property.IsDefined(typeof(RequiredMemberAttribute)),
            Pattern = pattern is null ? null : new FieldPattern(pattern.Expression),
            PatternMessage = pattern?.Message ?? "",
            RefersTo = property.GetCustomAttribute<RefersToAttribute>()?.Target,
            Choices = value.IsEnum ? Choices(value) : [],
            RecordType = isRecord ? value : null,
            Fields = isRecord ? Fields(value) : [],
        };
    }

    private static List<Choice> Choices([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type type) =>
        [.. type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => (Field: f, Words: f.GetCustomAttribute<ChoiceAttribute>() ?? throw new InvalidOperationException($"{f.Name} lacks its label.")))
            .OrderBy(f => f.Words.Line)
            .Select(f => new Choice(JsonNamingPolicy.KebabCaseLower.ConvertName(f.Field.Name), f.Words.Label, f.Field.GetValue(null)!))];
}
