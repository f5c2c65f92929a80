using Microsoft.CodeAnalysis;

namespace MRS.Content.Generator;

/// <summary>
/// Writes the description of every content type when the program is compiled, from the attributes of its record: for a record Person a
/// class PersonDescription. To look for the attributes when the program runs took an eighth of the time in which a small site is built.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class DescriptionGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var texts = context.SyntaxProvider.ForAttributeWithMetadataName(
            "MRS.Content.Schema.ContentTypeAttribute",
            static (_, _) => true,
            static (found, _) => (found.TargetSymbol.Name,
                Text: new DescriptionText((INamedTypeSymbol)found.TargetSymbol, found.Attributes[0]).ToString()));
        context.RegisterSourceOutput(texts, static (output, text) => output.AddSource($"{text.Name}Description.g.cs", text.Text));
    }
}
