namespace MRS.Site.Docs;

/// <summary>Every page of the docs that is generated from the program's own descriptions.</summary>
public static class DocsPages
{
    /// <summary>The pages, by path below the docs folder.</summary>
    public static IReadOnlyDictionary<string, string> Make() =>
        new Dictionary<string, string>(ProblemPages.Make(), StringComparer.Ordinal) { [FieldGuide.Path] = FieldGuide.Make() };
}
