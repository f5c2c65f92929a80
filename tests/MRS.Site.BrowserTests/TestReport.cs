using MRS.Site.Tests;

namespace MRS.Site.BrowserTests;

/// <summary>
/// Figures for people: with the test's output, and as a file in <c>TestResults/browser/</c> at the root of the repository.
/// </summary>
internal static class TestReport
{
    private static readonly string Folder = Path.Join(Repository.Root, "TestResults", "browser");

    public static void Write(string name, string text)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Join(Folder, $"{name}.txt"), text + "\n");
        TestContext.Current.TestOutputHelper?.WriteLine(text);
    }
}
