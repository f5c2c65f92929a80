using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using MRS.Content.Generator;
using MRS.Content.Schema;

namespace MRS.Site.Tests.Agreement;

/// <summary>
/// A content type that cannot be described does not compile, and the compiler says why. That descriptions say what the attributes say,
/// <see cref="DerivationTests"/> show.
/// </summary>
public sealed class DescriptionGeneratorTests
{
    [Fact]
    public void WhatCanBeDescribedCompiles() =>
        Assert.Empty(Errors("""[Field("Size", Example = "a \"b\" \\ {c}")] public required Size Size { get; init; """
            + """} [Field("Days")] public IReadOnlyList<DateOnly> Days { get; init; } = [];"""));

    [Fact]
    public void FieldOfUnknownKindIsRefused() =>
        Assert.Contains("Thing.Weight: no field can be a double.",
            Assert.Single(
                Errors("""[Field("Weight")] public double Weight { get; init; }"""), e => e.StartsWith("CS1029", StringComparison.Ordinal)),
            StringComparison.Ordinal);

    [Fact]
    public void ChoiceWithoutLabelIsRefused() =>
        Assert.Contains("Mood.Bad lacks its label.", Assert.Single(Errors("""[Field("Mood")] public Mood Mood { get; init; }""")),
            StringComparison.Ordinal);

    private static List<string> Errors(string properties)
    {
        var code = $$"""
            using System;
            using System.Collections.Generic;
            using MRS.Content.Model;
            using MRS.Content.Schema;
            namespace Made;
            public enum Size { [Choice("Small")] Small, [Choice("Very large")] VeryLarge }
            public enum Mood { [Choice("Good")] Good, Bad }
            [ContentType("thing", Place = 1, Label = "Thing", Plural = "Things", Help = "A thing.", File = "data/things.yml")]
            public sealed record Thing : ContentRecord { {{properties}} }
            """;
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(File.Exists);
        var compilation = CSharpCompilation.Create(
            "Made",
            [CSharpSyntaxTree.ParseText(code)],
            [.. trusted.Append(typeof(Field).Assembly.Location).Distinct().Select(f => MetadataReference.CreateFromFile(f))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create(new DescriptionGenerator()).RunGeneratorsAndUpdateCompilation(compilation, out var whole, out _);
        return [.. whole.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"{d.Id}: {d.GetMessage(null)}")];
    }
}
