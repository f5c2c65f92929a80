using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using MRS.Content.Model;
using MRS.Content.Yaml;
using MRS.Theme.Motif;
using MRS.Theme.Views;

namespace MRS.Engine.Pages;

/// <summary>
/// Creates a value of any type that a part shows: a word, a date, a list, a content record or a view, with only the properties that matter.
/// </summary>
internal static class ExampleReader
{
    /// <summary>Why reflection is safe here.</summary>
    public const string Rooted =
        "The program keeps the assemblies of content and theme whole (TrimmerRootAssembly), and arrays of classes share their code.";

    /// <summary>Reads a value.</summary>
    public static object Read(Type type, YamlNode node)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return node switch
        {
            YamlScalar scalar => Single(plain, scalar),
            YamlSequence sequence => AsList(plain, List(plain.GetGenericArguments()[0], sequence)),
            YamlMapping mapping => Fill(plain, mapping),
            _ => throw Mistake(node, "this cannot be read"),
        };
    }

    /// <summary>Whether a key names a property.</summary>
    public static bool IsNamed(string property, string key) => property.Equals(key, StringComparison.OrdinalIgnoreCase);

    /// <summary>The exception for an invalid example.</summary>
    public static InvalidOperationException Mistake(YamlNode node, string what) => new($"{node.At}: {what}");

    private static object Single(Type type, YamlScalar scalar)
    {
        var text = scalar.Value;
        object? value = type switch
        {
            _ when type == typeof(string) => text,
            _ when type == typeof(int) => int.Parse(text, CultureInfo.InvariantCulture),
            _ when type == typeof(bool) => text == "true",
            _ when type.IsEnum => Enum.Parse(type, text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            _ when type == typeof(PartialDate) => PartialDate.TryParse(text, out var date) ? date : null,
            _ when type == typeof(DateOnly) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ when type == typeof(TermEnd) => TermEnd.TryParse(text, out var end) ? end : null,
            _ when type == typeof(TimeOfDay) => TimeOfDay.TryParse(text, out var time) ? time : null,
            _ when type == typeof(TimeZoneId) => TimeZoneId.TryParse(text, out var zone) ? zone : null,
            _ when type == typeof(WebAddress) => WebAddress.TryParse(text, out var address) ? address : null,
            _ when type == typeof(MediaFile) => MediaFile.TryParse(text, out var media) ? media : null,
            _ when type == typeof(SeedField) => SeedField.Disc(text),
            _ when type == typeof(RenderFragment) => (RenderFragment)(builder => builder.AddMarkupContent(0, text)),
            _ => null,
        };
        return value ?? throw Mistake(scalar, $"\"{text}\" is no {type.Name}");
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = Rooted)]
    private static Array List(Type itemType, YamlSequence sequence)
    {
        var items = Array.CreateInstance(itemType, sequence.Items.Count);
        for (var i = 0; i < items.Length; i++)
        {
            items.SetValue(Read(itemType, sequence.Items[i]), i);
        }

        return items;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = Rooted)]
    private static object Fill(Type type, YamlMapping mapping)
    {
        // A view is created with its longest constructor, a content record with the parameterless one.
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length)
            .First(c => c.GetParameters() is not [var only] || only.ParameterType != type);
        var parameters = constructor.GetParameters();
        var made = constructor.Invoke([.. parameters.Select(p => Argument(p, mapping))]);
        foreach (var entry in mapping.Entries.Where(e => parameters.All(p => !IsNamed(p.Name!, e.Key.Value))))
        {
            var property = type.GetProperties().FirstOrDefault(p => p.CanWrite && IsNamed(p.Name, entry.Key.Value))
                ?? throw Mistake(entry.Key, $"{type.Name} has no {entry.Key.Value}");
            property.SetValue(made, Read(property.PropertyType, entry.Value));
        }

        return made;
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = Rooted)]
    private static object? Argument(ParameterInfo parameter, YamlMapping mapping)
    {
        var type = parameter.ParameterType;
        return mapping.Entries.FirstOrDefault(e => IsNamed(parameter.Name!, e.Key.Value)) is YamlEntry entry ? Read(type, entry.Value)
            : IsList(type) ? AsList(type, Array.CreateInstance(type.GetGenericArguments()[0], 0))
            : type == typeof(bool) ? false
            : null;
    }

    private static bool IsList(Type type) => type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) || type.GetGenericTypeDefinition() == typeof(ViewList<>));

    // Content records and part parameters accept any list, views only their own type.
    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = Rooted)]
    private static object AsList(Type type, Array items) =>
        type.GetGenericTypeDefinition() == typeof(ViewList<>) ? type.GetConstructors().Single().Invoke([items]) : items;
}
