using MRS.Site.Commands;
using MRS.Site.Tools;

namespace MRS.Site.Tests.Review;

/// <summary>A proposal that changes the theme: what is published is built by the generator that published it, compiled from its commit.</summary>
public sealed class OtherGeneratorTests : IDisposable
{
    // The other generator is a whole program that finds no Node packages here; so must this one.
    private readonly GitSite site = new()
    {
        ToolsFor = content => new SiteTools(new WorkCache(content + "-cache"), new NodeTool(content, new WorkCache(content + "-cache"))),
    };

    [Fact]
    public async Task ThemeEditIsFoundOnEveryPageItTouches()
    {
        // The commit before has a theme of its own; the present one is that of the program that runs the test.
        CopyGenerator();
        Edit("theme/Pages/PartnersPage.razor", "</PageLayout>", "<p class=\"shell\">As the theme was.</p></PageLayout>");
        Edit("theme/css/base.css", "@layer base {", "@layer base {\n  .as-it-was { color: inherit; }\n");
        site.Commit("The theme as it was");
        CopyGenerator();
        site.Commit("The theme as it is");

        var changes = await site.LastCommitAsync();

        Assert.Equal<IEnumerable<string>>(
            ["Pages: 1 changed.", "### Changed pages", "- **`Partners`** `/about/partners/`: 1 paragraph removed", "### What else", "- Looks: the stylesheet differs, so every page may look different"],
            changes);
        // The second time the generator is there already.
        var kept = Directory.GetDirectories(Path.Join(site.Root, ".cache", "generators"));
        Assert.Single(kept);
        Assert.Equal(changes, await site.LastCommitAsync());
        Assert.Equal(kept, Directory.GetDirectories(Path.Join(site.Root, ".cache", "generators")));
        Assert.Empty(Directory.GetDirectories(Path.Join(kept[0], "work")));
    }

    [Fact]
    public async Task CommitWithoutAGeneratorIsRefused()
    {
        CopyGenerator();
        site.Commit("The first generator");

        var (code, said) = await site.ReviewAsync("--base", "HEAD~1");

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.Contains("has no generator", said, StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();

    private void Edit(string path, string old, string with)
    {
        var file = Path.Join(site.Root, path);
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, with, StringComparison.Ordinal));
    }

    private void CopyGenerator()
    {
        foreach (var path in (string[])["src", "theme"])
        {
            foreach (var file in Directory.EnumerateFiles(Repository.At(path), "*", SearchOption.AllDirectories).Where(f => !IsBuilt(f)))
            {
                Copy(Path.GetRelativePath(Repository.Root, file));
            }
        }

        foreach (var name in (string[])["Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", ".gitignore", ".gitattributes"])
        {
            Copy(name);
        }
    }

    private void Copy(string path)
    {
        var target = Path.Join(site.Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(Repository.At(path), target, overwrite: true);
    }

    private static bool IsBuilt(string path) => path.Replace('\\', '/').Split('/').Any(p => p is "bin" or "obj");
}
