using System.Diagnostics.CodeAnalysis;
using MRS.Content.Problems;
using MRS.Content.Yaml;
using MRS.Theme.Gallery;
using MRS.Theme.Views;

namespace MRS.Engine.Pages;

/// <summary>
/// Reads the examples of the theme's parts. An error in them is a bug in the program, so it is thrown with its line.
/// </summary>
public static class GalleryFile
{
    /// <summary>The parts in the order of the file.</summary>
    public static IReadOnlyList<GalleryPart> Read()
    {
        var log = new ProblemLog();
        var mapping = YamlReader.Read(GallerySource.Text, new SourcePosition(GallerySource.File, 1, 1), log);
        return mapping is null || log.Sorted().Count > 0
            ? throw new InvalidOperationException(string.Join('\n', log.Sorted().Select(p => $"{p.At}: {p.Message}")))
            : [.. mapping.Entries.Select(e => Part(e.Key.Value, e.Value))];
    }

    private static GalleryPart Part(string name, YamlNode examples)
    {
        var component = Component(name) ?? throw ExampleReader.Mistake(examples, $"there is no part {name}");
        return new GalleryPart(name,
            [.. ((YamlMapping)examples).Entries.Select(e => new GalleryExample(e.Key.Value, component, Parameters(component, e.Value)))]);
    }

    private static Dictionary<string, object> Parameters(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type component, YamlNode node)
    {
        var parameters = new Dictionary<string, object>();
        foreach (var entry in node is YamlMapping mapping ? mapping.Entries : [])
        {
            var property = component.GetProperties().FirstOrDefault(p => ExampleReader.IsNamed(p.Name, entry.Key.Value))
                ?? throw ExampleReader.Mistake(entry.Key, $"{component.Name} has no parameter {entry.Key.Value}");
            parameters[property.Name] = ExampleReader.Read(property.PropertyType, entry.Value);
        }

        return parameters;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = ExampleReader.Rooted)]
    [UnconditionalSuppressMessage("Trimming", "IL2073", Justification = ExampleReader.Rooted)]
    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    private static Type? Component(string name) => typeof(PageView).Assembly.GetType($"MRS.Theme.Parts.{name}");
}
