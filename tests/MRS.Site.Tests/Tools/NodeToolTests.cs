using System.Text;
using MRS.Engine.Assets;
using MRS.Engine.Files;
using MRS.Site.Tools;

namespace MRS.Site.Tests.Tools;

public sealed class NodeToolTests : IDisposable
{
    private static readonly Artifact[] OnePage = [Artifact.Text("pages.json",
        """[{"address":"/a/","html":"<html lang=\"en\"><body><main><h1>A</h1><p>Words to find.</p></main></body></html>"}]""")];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mrs-site-node-");

    private WorkCache Cache => new(Path.Join(folder.FullName, ".cache"));

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void WithoutLockFileItIsMissing() =>
        Assert.Equal(ToolState.Missing, new NodeTool(folder.FullName, Cache).Run("search-index", OnePage).State);

    [Fact]
    public void WithoutProgramItIsMissing() =>
        Assert.Equal(ToolState.Missing, new NodeTool(Project(), Cache) { Program = "no-such-program" }.Run("search-index", OnePage).State);

    [Fact]
    public void WithoutPackagesItIsMissing()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);

        Assert.Equal(ToolState.Missing, new NodeTool(Project(), Cache).Run("search-index", OnePage).State);
    }

    [Fact]
    public void AScriptRunsOnceForTheSameInputs()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);
        var node = new NodeTool(Repository.Root, Cache);

        var (first, second) = (node.Run("search-index", OnePage), node.Run("search-index", OnePage));

        Assert.Equal([(ToolState.Done, false), (ToolState.Done, true)], new[] { first, second }.Select(o => (o.State, o.WasCached)));
        Assert.Contains("pagefind.js", second.Files.Select(f => f.Path));
        Assert.False(node.Run("search-index", [OnePage[0] with { Content = Encoding.UTF8.GetBytes("[]") }]).WasCached);
    }

    [Fact]
    public void WhatIsKeptIsUsedWithoutNode()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);
        new NodeTool(Repository.Root, Cache).Run("search-index", OnePage);

        Assert.True(new NodeTool(Repository.Root, Cache) { Program = "no-such-program" }.Run("search-index", OnePage).WasCached);
    }

    [Fact]
    public void WithoutACacheTheScriptRunsEachTime()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);
        var file = Path.Join(folder.FullName, "file");
        File.WriteAllText(file, "");
        var node = new NodeTool(Repository.Root, new WorkCache(file));

        var (first, second) = (node.Run("search-index", OnePage), node.Run("search-index", OnePage));

        Assert.Equal([(ToolState.Done, false), (ToolState.Done, false)], new[] { first, second }.Select(o => (o.State, o.WasCached)));
        Assert.Contains("pagefind.js", second.Files.Select(f => f.Path));
    }

    [Fact]
    public void AScriptThatFailsSaysWhyAndKeepsNothing()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);

        var outcome = new NodeTool(Repository.Root, Cache).Run("search-index", [Artifact.Text("pages.json", "no JSON")]);

        Assert.Equal(ToolState.Failed, outcome.State);
        Assert.Contains("SyntaxError", outcome.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Join(folder.FullName, ".cache")));
    }

    private string Project()
    {
        File.WriteAllText(Path.Join(folder.FullName, "package-lock.json"), "{}");
        Directory.CreateDirectory(Path.Join(folder.FullName, "node_modules"));
        return folder.FullName;
    }
}
