using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using MRS.Site.Git;

namespace MRS.Engine.Generator;

/// <summary>Writes into the program the hash of the code it is compiled from, so that it can report it.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CodeGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var root = context.AnalyzerConfigOptionsProvider.Select(
            (options, _) => options.GlobalOptions.TryGetValue("build_property.CodeRoot", out var folder) ? folder : "");
        // The compiler's text only tells when something changed; the bytes on the disk are what is hashed.
        var files =
            context.AdditionalTextsProvider.Select((text, cancel) => (text.Path, Checksum: Checksum(text.GetText(cancel)))).Collect();
        context.RegisterSourceOutput(root.Combine(files), (output, all) => output.AddSource(
            "BuiltFrom.g.cs",
            $$"""
            namespace MRS.Engine;

            /// <summary>What this program was compiled from.</summary>
            public static class BuiltFrom
            {
                /// <summary>The hash of its code, as the class CodeHash computes it from a working tree.</summary>
                public const string Code = "{{CodeHash.Of(all.Left, all.Right.Select(f => f.Path))}}";
            }
            """));
    }

    private static string Checksum(SourceText? text) =>
        text is null ? "" : string.Concat(text.GetChecksum().Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
}
