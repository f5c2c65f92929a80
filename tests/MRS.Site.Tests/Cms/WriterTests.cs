namespace MRS.Site.Tests.Cms;

/// <summary>The writer of the editing form, by its own tests in Node.</summary>
public sealed class WriterTests
{
    private static readonly string Folder = Path.Join(Repository.Root, "tests", "MRS.Site.Tests", "Cms", "Writer");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*.test.mjs").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task ItChangesOnlyWhatWasEdited(string file)
    {
        var (code, said, complained) = await Node.RunAsync("--test", Path.Join(Folder, file));

        Assert.True(code == 0, said + complained);
    }
}
