using MRS.Engine.Files;
using MRS.Site.Output;
using Xunit;

namespace MRS.Site.Tests.Output;

/// <summary>What a killed build may leave behind, and that the next start mends it.</summary>
public sealed class RecoveryTests : IDisposable
{
    private static readonly Snapshot Old = Sites.Of(("index.html", "old"), ("only/old.html", "old"));
    private static readonly Snapshot New = Sites.Of(("index.html", "new"), ("only/new.html", "new"));

    private readonly TemporaryFolder root = new();

    private string Output => root["output"];

    public void Dispose() => root.Dispose();

    [Fact]
    public void BetweenTheTwoStepsTheOldSiteComesBackAtTheNextStart()
    {
        KilledBetweenTheTwoSteps();
        OutputFolder.Recover(Output);
        Sites.AssertIs(Old, Output);
        AssertNoLeftovers();
    }

    [Fact]
    public void BetweenTheTwoStepsTheNextBuildMendsItToo()
    {
        KilledBetweenTheTwoSteps();
        Assert.Equal(new WriteResult(2, 0, 1), OutputFolder.Write(Output, New));
        Sites.AssertIs(New, Output);
        AssertNoLeftovers();
    }

    [Fact]
    public void AfterTheTwoStepsOnlyTheOldSiteIsLeftToRemove()
    {
        KilledBetweenTheTwoSteps();
        Directory.Move(root[".output.staging"], Output);
        OutputFolder.Recover(Output);
        Sites.AssertIs(New, Output);
        AssertNoLeftovers();
    }

    [Fact]
    public void KilledBeforeTheOldSiteWasRemovedItsFilesAreNotTakenForSomebodyElses()
    {
        KilledWhileWriting();
        OutputFolder.Write(Output, Old);
        OutputFolder.Write(Output, New);
        Sites.AssertIs(New, Output);
        AssertNoLeftovers();
    }

    [Fact]
    public void AHalfWrittenSiteIsRemoved()
    {
        KilledWhileWriting();
        File.Delete(root[".output.staging/only/new.html"]);
        OutputFolder.Recover(Output);
        Sites.AssertIs(Old, Output);
        OutputFolder.Write(Output, New);
        Sites.AssertIs(New, Output);
        AssertNoLeftovers();
    }

    [Fact]
    public void AHalfWrittenSiteWhoseFilesAreLinkedToTheOldOneDoesNotSpoilIt()
    {
        OutputFolder.Write(Output, Old);
        File.WriteAllText(root["linked"], "old");
        File.Delete(root["output/index.html"]);
        Link(root["linked"], root["output/index.html"]);
        Directory.CreateDirectory(root[".output.staging"]);
        Link(root["linked"], root[".output.staging/index.html"]);

        OutputFolder.Write(Output, New);

        Sites.AssertIs(New, Output);
        Assert.Equal("old", File.ReadAllText(root["linked"]));
    }

    [Fact]
    public void SitesThatFollowEachOtherAreEachWrittenWhole()
    {
        var texts = new[] { "long long long long", "s", "", "middle long", "long long long long" };
        foreach (var text in texts)
        {
            var site = Sites.Of(("index.html", text), ($"p{text.Length}/index.html", text), ("same.html", "same"));
            OutputFolder.Write(Output, site);
            Sites.AssertIs(site, Output);
        }
    }

    [Fact]
    public void RecoveringAWholeSiteTouchesNothing()
    {
        OutputFolder.Recover(Output);
        Assert.Empty(root.Names);
        root.Put("output/theirs.txt", "theirs");
        OutputFolder.Recover(Output);
        Assert.Equal(["output"], root.Names);
    }

    [Fact]
    public void AFilePutIntoTheOldSiteAtTheLastMomentIsNotLost()
    {
        KilledWhileWriting();
        root.Put(".output.staging/late/notes.txt", "mine");
        OutputFolder.Write(Output, New);
        Assert.Equal("mine", File.ReadAllText(root["output/late/notes.txt"]));
        var refusal = Assert.Throws<OutputRefusedException>(() => OutputFolder.Write(Output, New));
        Assert.Contains("late/notes.txt", refusal.Message);
    }

    [Fact]
    public void AfterAKillTheMarkCoversBothSites()
    {
        KilledWhileWriting();
        OutputFolder.Write(Output, Old);
        Assert.Throws<OutputRefusedException>(() =>
        {
            root.Put("output/only/new.html", "mine, at an address the killed build was about to make");
            OutputFolder.Write(Output, Old);
        });
    }

    private static void Link(string existing, string name)
    {
        using var ln = System.Diagnostics.Process.Start("ln", [existing, name]);
        ln.WaitForExit();
        Assert.Equal(0, ln.ExitCode);
    }

    private void KilledWhileWriting()
    {
        OutputFolder.Write(Output, New);
        CopyTree(Output, root["new"]);
        OutputFolder.Write(Output, Old);
        Directory.Move(root["new"], root[".output.staging"]);
        File.AppendAllText(root[".output.mrs-site"], "only/new.html\n");
    }

    private void KilledBetweenTheTwoSteps()
    {
        KilledWhileWriting();
        Directory.Move(Output, root[".output.previous"]);
    }

    private void AssertNoLeftovers() => Assert.Equal([".output.lock", ".output.mrs-site", "output"], root.Names);

    private static void CopyTree(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
