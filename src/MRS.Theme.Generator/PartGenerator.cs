using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace MRS.Theme.Generator;

/// <summary>
/// Generates at compile time, for every component of the theme, how it takes its parameters and how it is created. Finding them at run time
/// took a twentieth of the build time of a small site.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class PartGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(".razor", StringComparison.Ordinal))
            .Select(static (file, cancel) => (file.Path, Text: file.GetText(cancel)?.ToString() ?? ""))
            .Collect();
        var project = context.AnalyzerConfigOptionsProvider.Select(
            static (options, _) => (Folder: Property(options, "projectdir"), Namespace: Property(options, "rootnamespace")));
        var inCode = context.SyntaxProvider
            .ForAttributeWithMetadataName("Microsoft.AspNetCore.Components.ParameterAttribute", static (_, _) => true,
                static (found, _) => (IPropertySymbol)found.TargetSymbol)
            .Collect();
        context.RegisterSourceOutput(files.Combine(project).Combine(inCode), static (output, found) =>
        {
            List<PartText> parts = [.. InMarkup(found.Left.Left, found.Left.Right), .. InCode(found.Right)];
            foreach (var part in parts)
            {
                output.AddSource($"{part.FullName}.g.cs", part.ToString());
            }

            output.AddSource("PartList.g.cs", PartList.Text(parts));
        });
    }

    private static IEnumerable<PartText> InMarkup(
        ImmutableArray<(string Path, string Text)> files, (string Folder, string Namespace) project)
    {
        var isImports = files.ToLookup(f => Path.GetFileName(f.Path) == Markup.Imports);
        List<string> imports = [.. isImports[true].SelectMany(i => Markup.Usings(i.Text))];
        return isImports[false].OrderBy(f => f.Path, StringComparer.Ordinal)
            .Select(f => Markup.Part(f.Path.Substring(project.Folder.Length).Replace('\\', '/'), f.Text, imports, project.Namespace));
    }

    private static IEnumerable<PartText> InCode(ImmutableArray<IPropertySymbol> parameters) =>
        parameters.GroupBy<IPropertySymbol, INamedTypeSymbol>(p => p.ContainingType, SymbolEqualityComparer.Default)
            .Select(part => new PartText(
            part.Key!.ContainingNamespace.ToDisplayString(),
            part.Key.Name,
            [],
            part.Select(p => (p.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
                SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier)),
                p.Name))));

    private static string Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue($"build_property.{name}", out var value) ? value : "";
}
