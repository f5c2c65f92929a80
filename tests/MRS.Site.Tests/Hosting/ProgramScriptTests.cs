namespace MRS.Site.Tests.Hosting;

/// <summary>The script that gives the published program: when it compiles, and what where it cannot.</summary>
public sealed class ProgramScriptTests : IDisposable
{
    private readonly DeployFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task OnlyOtherCodeIsCompiled()
    {
        Assert.Equal(0, (await folder.RunAsync(("CONTEXT", "production"))).Code);
        Assert.Contains("-p:RunAnalyzers=false", Assert.Single(folder.Published()), StringComparison.Ordinal);

        await File.WriteAllTextAsync(Path.Join(folder.Root, "content", "page.md"), "new", TestContext.Current.CancellationToken);
        Assert.Equal(0, (await folder.RunAsync(("CONTEXT", "production"))).Code);
        Assert.Single(folder.Published());

        await File.WriteAllTextAsync(Path.Join(folder.Root, "src", "code.cs"), "two", TestContext.Current.CancellationToken);
        Assert.Equal(0, (await folder.RunAsync(("CONTEXT", "production"))).Code);
        Assert.Equal(2, folder.Published().Count);

        await File.WriteAllTextAsync(Path.Join(folder.Root, "src", "more.cs"), "", TestContext.Current.CancellationToken);
        Assert.Equal(0, (await folder.RunAsync(("CONTEXT", "production"))).Code);
        Assert.Equal(3, folder.Published().Count);
    }

    [Theory, InlineData("more"), InlineData("")]
    public async Task ProgramThatIsNotAsItWasKeptIsMadeAnew(string instead)
    {
        Assert.Equal(0, (await folder.RunAsync(("CONTEXT", "production"))).Code);
        var program = Directory.EnumerateFiles(Path.Join(folder.Root, ".cache", "program"), "MRS.Site", SearchOption.AllDirectories).Single(
            f => f.Contains("/program/MRS.Site", StringComparison.Ordinal) && Path.GetFileName(Path.GetDirectoryName(f)) == "program");
        await File.WriteAllTextAsync(program, instead, TestContext.Current.CancellationToken);

        Assert.Equal(0, (await folder.RunAsync(("CONTEXT", "production"))).Code);
        Assert.Equal(2, folder.Published().Count);
    }

    // A host that has the program needs no SDK, and no network to get one.
    [Fact]
    public async Task KeptProgramRunsWithoutTheSdk()
    {
        Assert.Equal(0, (await folder.RunAsync(("CONTEXT", "production"))).Code);
        Assert.True(File.Exists(Path.Join(Directory.EnumerateDirectories(Path.Join(folder.Root, ".cache", "program")).Single(), "runtime",
            "shared", "Microsoft.NETCore.App", "10.0.1", "runtime.txt")));
        Directory.Delete(Path.Join(folder.Root, "bin"), recursive: true);

        foreach (var context in (string[])["production", "branch-deploy", "deploy-preview"])
        {
            var (code, asked, said) =
                await folder.RunAsync(("CONTEXT", context), ("SDK_INSTALL", "1"), ("SDK_SOURCE", "http://127.0.0.1:9"));
            Assert.True(code == 0, said);
            Assert.Single(asked);
        }
    }

    [Fact]
    public async Task ProgramOfAnotherCommitIsMadeOfItsCodeAndKeptWithTheOthers()
    {
        await File.WriteAllTextAsync(Path.Join(folder.Root, "package-lock.json"), "{}", TestContext.Current.CancellationToken);
        Commit();
        await File.WriteAllTextAsync(Path.Join(folder.Root, "src", "code.cs"), "two", TestContext.Current.CancellationToken);
        Commit();
        Assert.Equal(0, (await folder.RunAsync(("CONTEXT", "production"))).Code);

        var (code, _, said) = await folder.RunAsync([".ci/program-of", "HEAD~1", ".build/older"]);

        Assert.True(code == 0, said);
        var program = said.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1];
        Assert.True(File.Exists(program), program);
        var source = Path.Join(folder.Root, ".build", "older", "src", "code.cs");
        Assert.Equal("one", await File.ReadAllTextAsync(source, TestContext.Current.CancellationToken));
        Assert.Equal(2, folder.Published().Count);
        Assert.Equal(2, Directory.GetDirectories(Path.Join(folder.Root, ".cache", "program")).Length);
    }

    [Fact]
    public async Task EngineOfTheFormLiesBesideTheProgramUnderItsHash()
    {
        Assert.Equal(0, (await folder.RunAsync(("CONTEXT", "production"))).Code);

        var kept = Directory.EnumerateDirectories(Path.Join(folder.Root, ".cache", "program")).Single();
        var engine = Assert.Single(Directory.EnumerateDirectories(Path.Join(kept, "program", "form")));
        Assert.Matches("^[0-9a-f]{10}$", Path.GetFileName(engine));
        Assert.Equal("engine\n", await File.ReadAllTextAsync(Path.Join(engine, "dotnet.js"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task WhatCannotBeCompiledPublishesNothing()
    {
        var (code, asked, _) = await folder.RunAsync(("CONTEXT", "production"), ("NO_COMPILER", "1"));

        Assert.NotEqual(0, code);
        Assert.Empty(asked);
        Assert.False(Directory.Exists(Path.Join(folder.Root, "output")));
    }

    private void Commit()
    {
        string[] identity = ["-c", "user.name=Editor", "-c", "user.email=editor@example.org", "-c", "commit.gpgsign=false"];
        string[] added = [".ci", "src", "global.json", "package-lock.json"];
        using var add = System.Diagnostics.Process.Start("git", ["-C", folder.Root, "add", .. added]);
        add.WaitForExit();
        using var commit = System.Diagnostics.Process.Start("git", ["-C", folder.Root, .. identity, "commit", "--quiet", "-m", "State"]);
        commit.WaitForExit();
    }
}
