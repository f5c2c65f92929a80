namespace MRS.Site.Tests.Structure;

/// <summary>Every line of the source fits into a window beside another one.</summary>
public sealed class LineTests
{
    private const int MostCharacters = 140;

    private static readonly string[] Folders = ["src", "theme", "tests"];

    [Fact]
    public void NoLineIsOver140Characters()
    {
        var files = Sources().ToList();

        Assert.True(files.Count > 500, "Too few files to look at.");
        Assert.Equal([], files.SelectMany(LongLines));
    }

    private static IEnumerable<string> Sources() =>
        Folders.SelectMany(f => Directory.EnumerateFiles(Repository.At(f), "*", SearchOption.AllDirectories))
            .Where(f => Path.GetExtension(f) is ".cs" or ".razor" && !IsMade(f));

    // What the compiler writes and what tests copy.
    private static bool IsMade(string file) =>
        file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules");

    private static IEnumerable<string> LongLines(string file) => File.ReadLines(file)
        .Select((line, i) => (Length: line.EnumerateRunes().Count(), Place: $"{Path.GetRelativePath(Repository.Root, file)}:{i + 1}"))
        .Where(line => line.Length > MostCharacters)
        .Select(line => line.Place);
}
