using MRS.Engine.Files;
using MRS.Site.Output;
using Xunit;

namespace MRS.Site.Tests.Output;

/// <summary>Every refusal, each with a twin that passes.</summary>
public sealed class RefusalTests : IDisposable
{
    private readonly TemporaryFolder root = new();

    private string Output => root["output"];

    public void Dispose() => root.Dispose();

    [Fact]
    public void AFolderOfSomebodyElseIsRefusedAndLeftAlone()
    {
        var theirs = root.Put("output/thesis.txt", "ten years of work");
        var refusal = Refuses(Output);
        Assert.Contains("thesis.txt", refusal.Message);
        Assert.Equal("ten years of work", File.ReadAllText(theirs));
        Assert.Equal(["output"], root.Names);
    }

    [Fact]
    public void ManyForeignFilesAreNotAllNamed()
    {
        for (var i = 0; i < 9; i++)
        {
            root.Put($"output/{i}.txt", "");
        }

        Assert.EndsWith("0.txt, 1.txt, 2.txt, 3.txt, 4.txt and 4 more", Refuses(Output).Message);
    }

    [Fact]
    public void AForeignFileInTheOutputIsNoticedAndNotLost()
    {
        Passes(Output);
        var theirs = root.Put("output/about/notes.txt", "mine");
        var refusal = Refuses(Output, Sites.Named("other.html"));
        Assert.Contains("about/notes.txt", refusal.Message);
        Assert.Equal("mine", File.ReadAllText(theirs));
        Assert.True(File.Exists(root["output/index.html"]));

        File.Delete(theirs);
        Passes(Output);
    }

    [Fact]
    public void AForeignFileIsNotOverwrittenByANewPageOfThatName()
    {
        Passes(Output);
        root.Put("output/new.html", "mine");
        Refuses(Output, Sites.Named("index.html", "new.html"));
        Assert.Equal("mine", File.ReadAllText(root["output/new.html"]));
    }

    [Theory, InlineData(".DS_Store"), InlineData("about/Thumbs.db"), InlineData("desktop.ini")]
    public void LitterOfAnOperatingSystemIsNoReasonToRefuse(string litter)
    {
        Passes(Output);
        root.Put($"output/{litter}", "litter");
        Assert.Equal(new WriteResult(1, 0, 2), OutputFolder.Write(Output, Sites.Named("other.html")));
        Sites.AssertIs(Sites.Named("other.html"), Output);
    }

    [Theory]
    [InlineData(".output.staging", false)]
    [InlineData(".output.staging", true)]
    [InlineData(".output.previous", false)]
    [InlineData(".output.previous", true)]
    [InlineData(".output.mrs-site", false)]
    [InlineData(".output.mrs-site.new", true)]
    [InlineData(".output.lock", false)]
    [InlineData(".output.lock", true)]
    public void ALinkBesideTheOutputIsRefusedAndWhereItLeadsNothingIsTouched(string name, bool hasOutput)
    {
        if (hasOutput)
        {
            Passes(Output);
        }

        var theirs = root.Put("victim/precious.txt", "ten years of work");
        var isFolder = name is ".output.staging" or ".output.previous";
        File.Delete(root[name]);
        if (Directory.Exists(root[name]))
        {
            Directory.Delete(root[name], recursive: true);
        }

        _ = isFolder ? Directory.CreateSymbolicLink(root[name], root["victim"]) : File.CreateSymbolicLink(root[name], theirs);

        var refusal = Refuses(Output, Sites.Named("other.html"));
        Assert.Contains($"{name}, which lies beside", refusal.Message);
        Assert.Contains("is a link to another place", refusal.Message);
        Assert.Equal(["precious.txt"], Directory.EnumerateFileSystemEntries(root["victim"]).Select(e => Path.GetFileName(e)));
        Assert.Equal("ten years of work", File.ReadAllText(theirs));
        Assert.Equal(hasOutput, Directory.Exists(Output) && new DirectoryInfo(Output).LinkTarget is null);
        Assert.Throws<OutputRefusedException>(() => OutputFolder.Recover(Output));
    }

    [Theory, InlineData(".output.staging"), InlineData(".output.mrs-site"), InlineData(".output.lock")]
    public void WhatIsOfAnotherKindBesideTheOutputIsRefused(string name)
    {
        if (name == ".output.staging")
        {
            root.Put(name, "x");
        }
        else
        {
            Directory.CreateDirectory(root[name]);
        }

        Assert.Contains($"{name}, which lies beside", Refuses(Output).Message);
        Assert.True(Path.Exists(root[name]));
    }

    [Fact]
    public void AFolderThatHoldsOnlyLitterIsEmpty()
    {
        root.Put("output/.DS_Store", "litter");
        Passes(Output);
    }

    [Fact]
    public void ALinkInsideTheOutputIsForeignAndNotFollowed()
    {
        var kept = root.Put("elsewhere/kept.txt", "kept");
        Passes(Output);
        Directory.CreateSymbolicLink(root["output/link"], root["elsewhere"]);
        Assert.Contains("link", Refuses(Output).Message);
        Assert.Equal("kept", File.ReadAllText(kept));
    }

    [Fact]
    public void AMarkThatCannotBeReadCountsAsNone()
    {
        Passes(Output);
        File.WriteAllText(root[".output.mrs-site"], "something else\nindex.html\n");
        Refuses(Output);
    }

    [Fact]
    public void AFolderBesideTheOutputWithTheNameOfTheStagingFolderIsRefused()
    {
        var theirs = root.Put(".output.staging/theirs.txt", "theirs");
        Assert.Contains(".output.staging", Refuses(Output).Message);
        Assert.True(File.Exists(theirs));

        Directory.Delete(root[".output.staging"], recursive: true);
        Passes(Output);
    }

    [Fact]
    public void AFileIsRefused()
    {
        root.Put("output", "a file");
        Assert.Contains("is a file", Refuses(Output).Message);
        File.Delete(Output);
        Passes(Output);
    }

    [Fact]
    public void ALinkIsRefusedEvenIfItLeadsNowhere()
    {
        Directory.CreateSymbolicLink(Output, root["nowhere"]);
        Assert.Contains("is a link", Refuses(Output).Message);
        Directory.CreateDirectory(root["nowhere"]);
        Assert.Contains("is a link", Refuses(Output + "/").Message);
        Passes(root["nowhere"]);
    }

    [Fact]
    public void TheRootOfTheDiskIsRefused() => Assert.Contains("root of a disk", Refuses(Path.GetPathRoot(root.Path)!).Message);

    [Theory, InlineData(""), InlineData("  ")]
    public void AFolderWithoutANameIsRefused(string name) => Assert.Contains("no name", Refuses(name).Message);

    [Theory, InlineData("output/.git/HEAD"), InlineData("output/.git")]
    public void TheRootOfARepositoryIsRefused(string git)
    {
        root.Put(git, "git");
        Assert.Contains("git repository", Refuses(Output).Message);
        Passes(root["output/site"]);
    }

    [Fact]
    public void GitsOwnFolderIsRefused() => Assert.Contains("git's own", Refuses(root[".git/site"]).Message);

    [Theory]
    [InlineData("content", "is the content folder")]
    [InlineData("content/output", "inside the content folder")]
    [InlineData(".", "holds the content folder")]
    [InlineData("linked/output", "inside the content folder")]
    public void TheContentIsOutOfBounds(string output, string reason)
    {
        var page = root.Put("content/pages/index.md", "# Home");
        Directory.CreateSymbolicLink(root["linked"], root["content"]);
        Assert.Contains(reason, Refuses(root[output]).Message);
        Assert.Equal("# Home", File.ReadAllText(page));
        Passes(root["content-output"]);
    }

    [Theory]
    [InlineData("../evil.html")]
    [InlineData("a/../../evil.html")]
    [InlineData("/etc/evil.html")]
    [InlineData("a//b.html")]
    [InlineData("a/./b.html")]
    [InlineData("a\\b.html")]
    [InlineData("C:evil.html")]
    [InlineData("a\nb.html")]
    [InlineData("")]
    public void APathThatLeavesTheOutputIsRefused(string path) => Refuses(Output, Sites.Named("index.html", path));

    [Theory]
    [InlineData("About.html", "about.html")]
    [InlineData("About/a.html", "about/b.html")]
    [InlineData("x/Y/a.html", "x/y/b.html")]
    [InlineData("x/Y/z/a.html", "x/y/z/b.html")]
    [InlineData("about", "about/index.html")]
    [InlineData("about", "About/index.html")]
    public void FilesThatWouldOverwriteEachOtherAreRefused(string one, string other)
    {
        Refuses(Output, Sites.Named(one, other));
        Passes(Output);
    }

    [Fact]
    public void ADiskThatCannotBeWrittenIsSaidInPlainWords()
    {
        root.Put("file", "");
        var refusal = Refuses(root["file/output"]);
        Assert.Contains("cannot write the site to", refusal.Message);
        Assert.NotEmpty(refusal.Hint);
    }

    private OutputRefusedException Refuses(string output, Snapshot? site = null)
    {
        var refusal = Assert.Throws<OutputRefusedException>(() => OutputFolder.Write(output, site ?? Sites.Named("index.html"), Settings));
        Assert.NotEmpty(refusal.Hint);
        return refusal;
    }

    private void Passes(string output)
    {
        OutputFolder.Write(output, Sites.Named("index.html", "about/index.html"), Settings);
        Assert.True(File.Exists(Path.Combine(output, "index.html")));
    }

    private OutputSettings Settings => new() { ContentDirectory = root["content"] };
}
