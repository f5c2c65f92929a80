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
        Assert.Contains("-p:PublishAot=true", Assert.Single(folder.Published()), StringComparison.Ordinal);

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
        var program = Directory.EnumerateFiles(Path.Join(folder.Root, ".cache", "program"), "MRS.Site", SearchOption.AllDirectories).Single();
        await File.WriteAllTextAsync(program, instead, TestContext.Current.CancellationToken);

        Assert.Equal(0, (await folder.RunAsync(("CONTEXT", "production"))).Code);
        Assert.Equal(2, folder.Published().Count);
    }

    [Fact]
    public async Task WhereNothingNativeCanBeMadeThereIsAnotherProgram()
    {
        var (code, asked, said) = await folder.RunAsync(("CONTEXT", "production"), ("NO_LINKER", "1"));

        Assert.Equal(0, code);
        Assert.Single(asked);
        Assert.DoesNotContain("PublishAot", folder.Published()[^1], StringComparison.Ordinal);
        Assert.Contains("it needs a C linker", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatCannotBeCompiledPublishesNothing()
    {
        var (code, asked, _) = await folder.RunAsync(("CONTEXT", "production"), ("NO_COMPILER", "1"));

        Assert.NotEqual(0, code);
        Assert.Empty(asked);
        Assert.False(Directory.Exists(Path.Join(folder.Root, "output")));
    }
}
