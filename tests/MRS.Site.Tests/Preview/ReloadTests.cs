using MRS.Site.Tests.Reporting;
using Xunit;

namespace MRS.Site.Tests.Preview;

public sealed class ReloadTests
{
    [Fact]
    public async Task APageHearsOfEveryNewBuild()
    {
        await using var visitor = await Visitor.To(Builds.Good());
        using var tab = await visitor.Listen();
        var shown = await BuildOf(visitor);
        Assert.Equal(shown, await tab.NextBuild());

        visitor.Server.Update(Builds.Good(("new.html", "x")));
        var next = await tab.NextBuild();
        Assert.NotEqual(shown, next);
        Assert.Equal(next, await BuildOf(visitor));

        visitor.Server.Update(Builds.Broken(Problems.Misspelt));
        Assert.Equal(await BuildOf(visitor), await tab.NextBuild());
    }

    [Fact]
    public async Task TwoTabsBothHear()
    {
        await using var visitor = await Visitor.To(Builds.Good());
        using var one = await visitor.Listen();
        using var other = await visitor.Listen();
        Assert.Equal(await one.NextBuild(), await other.NextBuild());
        visitor.Server.Update(Builds.Good());
        Assert.Equal(await one.NextBuild(), await other.NextBuild());
    }

    [Fact]
    public async Task ClosedTabsDoNotDisturbTheOthers()
    {
        await using var visitor = await Visitor.To(Builds.Good());
        for (var i = 0; i < 50; i++)
        {
            using var closed = await visitor.Listen();
            await closed.NextBuild();
        }

        using var tab = await visitor.Listen();
        await tab.NextBuild();
        visitor.Server.Update(Builds.Good());
        Assert.Equal(await BuildOf(visitor), await tab.NextBuild());
    }

    [Fact]
    public async Task AStoppingServerEndsOpenTabsAndARestartedOneHasAnotherName()
    {
        var visitor = await Visitor.To(Builds.Good());
        using var tab = await visitor.Listen();
        var before = await tab.NextBuild();
        var stopping = visitor.Server.DisposeAsync().AsTask();
        Assert.Null(await tab.NextBuild());
        await HangGuard.WaitAsync(stopping);

        await using var again = await Visitor.To(Builds.Good(), visitor.Server.Address.Port);
        Assert.Equal(visitor.Server.Address, again.Server.Address);
        using var reconnected = await again.Listen();
        Assert.NotEqual(before, await reconnected.NextBuild());
    }

    private static async Task<string?> BuildOf(Visitor visitor) =>
        (await visitor.Page("/")).QuerySelector("script")?.GetAttribute("data-build");
}
