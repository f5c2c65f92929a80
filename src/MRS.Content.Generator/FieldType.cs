using Microsoft.CodeAnalysis;

namespace MRS.Content.Generator;

/// <summary>What a property holds.</summary>
internal readonly struct FieldType
{
    private FieldType(ITypeSymbol type, bool isList, bool hasDefault)
    {
        Type = type;
        IsList = isList;
        HasDefault = hasDefault;
    }

    /// <summary>The type of the value, or of each item of a list.</summary>
    public ITypeSymbol Type { get; }

    /// <summary>Whether there may be several values.</summary>
    public bool IsList { get; }

    /// <summary>Whether it has a default value.</summary>
    public bool HasDefault { get; }

    /// <summary>The name of the kind; null if no field can be of this type.</summary>
    public string? Kind => Type switch
    {
        { SpecialType: SpecialType.System_String } => "Text",
        { SpecialType: SpecialType.System_Int32 } => "Number",
        { SpecialType: SpecialType.System_Boolean } => "Boolean",
        { TypeKind: TypeKind.Enum } => "Choice",
        { BaseType.Name: "ContentRecord" } => "Record",
        { Name: "DateOnly" } => "Date",
        { Name: "TimeOfDay" } => "Time",
        { Name: "TimeZoneId" } => "TimeZone",
        { Name: "MediaFile" } => "Media",
        { Name: "PartialDate" or "TermEnd" or "WebAddress" or "SiteAddress" or "Destination" } => Type.Name,
        _ => null,
    };

    /// <summary>Unwraps lists and nullable values.</summary>
    public static FieldType Of(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.Name: "IReadOnlyList" } list)
        {
            return new FieldType(list.TypeArguments[0], true, false);
        }

        return type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } maybe
            ? new FieldType(maybe.TypeArguments[0], false, false)
            : new FieldType(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated), false, type.IsValueType);
    }
}
