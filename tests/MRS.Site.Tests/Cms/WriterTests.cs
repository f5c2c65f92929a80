using System.Diagnostics;

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
        var start = new ProcessStartInfo("node", ["--test", Path.Join(Folder, file)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        using var node = Process.Start(start)!;
        var complaints = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(node.ExitCode == 0, said + await complaints);
    }
}
