using MRS.Site.BrowserTests.Browsers;
using MRS.Site.Tests;

namespace MRS.Site.BrowserTests.Accessibility;

/// <summary>
/// What a screen reader is told of one page of every template: roles, names and states, in files of the folder <c>Names</c>.
/// After a change that is meant, run the tests with <c>UPDATE_SNAPSHOTS=1</c> and read what changed before committing it.
/// </summary>
public sealed class NameTests(BrowserFixture browser)
{
    private const string Variable = "UPDATE_SNAPSHOTS";
    private const int Shown = 5;

    private static readonly string Folder = Path.Join(Repository.Root, "tests", "MRS.Site.BrowserTests", "Accessibility", "Names");

    [Fact]
    public async Task EveryTemplateTellsWhatItAlwaysTold()
    {
        var files = browser.Example.Templates.ToDictionary(p => p, p => Path.Join(Folder, $"{p.Template}.yml"));
        var findings = await browser.LookAsync(files.Keys, Visitor.Laptop, async (visit, page) =>
        {
            var told = (await visit.Page.Locator("body").AriaSnapshotAsync()).ReplaceLineEndings("\n").TrimEnd() + "\n";
            return Compare(files[page], $"# {page.Address}\n{told}");
        });
        var stale =
            Directory.EnumerateFiles(Folder).Except(files.Values).Select(f => $"{Path.GetFileName(f)} belongs to no template: delete it");
        Findings.AssertNone([.. findings, .. stale]);
    }

    private static IEnumerable<string> Compare(string file, string told)
    {
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(file, told);
            return [];
        }

        if (!File.Exists(file))
        {
            return [$"{Path.GetFileName(file)} is missing: run with {Variable}=1"];
        }

        var (was, now) = (File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n'), told.Split('\n'));
        return was.SequenceEqual(now)
            ? []
            : [$"differs from {Path.GetFileName(file)} ({Variable}=1 writes it again):\n{Difference(was, now)}"];
    }

    private static string Difference(string[] was, string[] now)
    {
        var first = was.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var lines = was.Skip(first).Take(Shown).Select(l => $"    - {l}").Concat(now.Skip(first).Take(Shown).Select(l => $"    + {l}"));
        return $"    from line {first + 1}\n{string.Join('\n', lines)}";
    }
}
