using System.Text.RegularExpressions;

namespace MRS.Site.Tests.Structure;

/// <summary>
/// Which folders of a project use which. It reads names as text: a type counts as used where its name stands in code that can see its
/// namespace. Namespaces follow folders, which the compiler does not ask for; so that is looked at too.
/// </summary>
internal sealed partial class FolderGraph
{
    private readonly string root;
    private readonly IReadOnlyList<string> files;
    private readonly IReadOnlyList<string> imports;
    private readonly ILookup<string, string> spacesOfTypes;

    /// <summary>Reads a project.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="rootNamespace">The namespace of its own folder.</param>
    public FolderGraph(string folder, string rootNamespace)
    {
        root = rootNamespace;
        Folder = folder;
        files =
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(f => Path.GetExtension(f) is ".cs" or ".razor" && !IsMade(Path.GetRelativePath(folder, f)))
                .Order(StringComparer.Ordinal),
        ];
        var razorImports = Path.Join(folder, "_Imports.razor");
        imports = File.Exists(razorImports) ? [.. Usings(File.ReadAllText(razorImports))] : [];
        spacesOfTypes = files.SelectMany(TypesIn).ToLookup(t => t.Name, t => t.Space, StringComparer.Ordinal);
    }

    /// <summary>The project's folder.</summary>
    public string Folder { get; }

    /// <summary>The files whose namespace is not that of their folder.</summary>
    public IEnumerable<string> Astray =>
        files.Where(f => f.EndsWith(".cs", StringComparison.Ordinal) && Declared(File.ReadAllText(f)) is { Length: > 0 } space
            && space != SpaceOf(f));

    /// <summary>
    /// A circle of folders, such as <c>Text → Html → Text</c>, with the file that makes each step; null if there is none.
    /// </summary>
    public string? Circle()
    {
        var uses = files.SelectMany(Uses).ToLookup(u => u.From, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        return uses.Select(u => u.Key).Order(StringComparer.Ordinal).Select(start => Search(start, [], []))
            .FirstOrDefault(c => c is not null);

        string? Search(string space, List<string> way, List<string> steps)
        {
            if (way.IndexOf(space) is >= 0 and var begin)
            {
                return string.Join("; ", steps[begin..]);
            }

            if (!done.Add(space))
            {
                return null;
            }

            foreach (var step in uses[space].DistinctBy(u => u.To))
            {
                var file = Path.GetRelativePath(Folder, step.File);
                if (Search(step.To, [.. way, space], [.. steps, $"{space} → {step.To} ({file} names {step.Type})"]) is string circle)
                {
                    return circle;
                }
            }

            return null;
        }
    }

    private IEnumerable<Use> Uses(string file)
    {
        var text = File.ReadAllText(file);
        var own = SpaceOf(file);
        var visible = Usings(text).Concat(file.EndsWith(".razor", StringComparison.Ordinal) ? imports : []).Concat(Ancestors(own))
            .ToHashSet(StringComparer.Ordinal);
        return Words().Matches(Code(text)).Select(m => m.Value).Distinct()
            .SelectMany(word => spacesOfTypes[word].Where(space => space != own && visible.Contains(space))
                .Select(space => new Use(own, space, file, word)));
    }

    private IEnumerable<(string Name, string Space)> TypesIn(string file) =>
        file.EndsWith(".razor", StringComparison.Ordinal)
            ? [(Path.GetFileNameWithoutExtension(file), SpaceOf(file))]
            : Types().Matches(File.ReadAllText(file)).Select(m => (m.Groups["name"].Value, SpaceOf(file)));

    private string SpaceOf(string file)
    {
        var below = Path.GetRelativePath(Folder, Path.GetDirectoryName(file)!);
        return below == "." ? root : $"{root}.{below.Replace(Path.DirectorySeparatorChar, '.')}";
    }

    // What the compiler writes.
    private static bool IsMade(string file) => file.Split(Path.DirectorySeparatorChar)[0] is "bin" or "obj";

    private static string Declared(string text) => Namespace().Match(text).Groups["name"].Value;

    private static IEnumerable<string> Usings(string text) => UsingLines().Matches(text).Select(m => m.Groups["name"].Value);

    private static IEnumerable<string> Ancestors(string space)
    {
        for (var at = space; at.Length > 0; at = at.Contains('.', StringComparison.Ordinal) ? at[..at.LastIndexOf('.')] : "")
        {
            yield return at;
        }
    }

    // Without comments and the words of texts.
    private static string Code(string text) => Texts().Replace(Comments().Replace(text, ""), "\"\"");

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^\s*@?using (?<name>[\w.]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex UsingLines();

    [GeneratedRegex(
        @"^(public |internal |file )?((sealed|static|abstract|readonly|partial|unsafe|ref) )*(class|record struct|record|struct|interface|"
            + @"enum) (?<name>\w+)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Types();

    [GeneratedRegex(@"\b[A-Z]\w+\b", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"//[^\n]*", RegexOptions.CultureInvariant)]
    private static partial Regex Comments();

    [GeneratedRegex(@"""(\\.|[^""\\\n{])*""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Texts();

    private sealed record Use(string From, string To, string File, string Type);
}
