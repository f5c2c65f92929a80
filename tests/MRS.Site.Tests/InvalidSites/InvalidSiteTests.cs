namespace MRS.Site.Tests.InvalidSites;

/// <summary>Every invalid site gives exactly its problems at their places, and its good twin none.</summary>
public sealed class InvalidSiteTests(PreviousOutput output) : IClassFixture<PreviousOutput>
{
    private static readonly TimeSpan HangGuard = TimeSpan.FromSeconds(5);

    public static TheoryData<string> Names => [.. InvalidSite.Names];

    public static TheoryData<string> Stopping => [.. InvalidSite.Names.Where(n => !new InvalidSite(n).IsNotice)];

    public static TheoryData<string> Noticed => [.. InvalidSite.Names.Where(n => new InvalidSite(n).IsNotice)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task BadSiteGivesExactlyItsProblems(string name)
    {
        var site = new InvalidSite(name);
        Assert.Contains(site.Expected, line => line.EndsWith(site.Code, StringComparison.Ordinal));

        var result = await Task.Run(() => SmallSite.BuildWith(site.Bad), TestContext.Current.CancellationToken)
            .WaitAsync(HangGuard, TestContext.Current.CancellationToken);

        if (site.IsNotice)
        {
            ProblemAssert.AreWithNotices(site.Expected, result);
        }
        else
        {
            ProblemAssert.Are(site.Expected, result);
        }
    }

    [Theory]
    [MemberData(nameof(Stopping))]
    public async Task BadSiteLeavesTheOutputAlone(string name)
    {
        using var site = TemporarySite.Small();
        site.Overlay(new InvalidSite(name).Bad);

        await output.IsLeftAloneByAsync(site).WaitAsync(HangGuard, TestContext.Current.CancellationToken);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void GoodTwinHasNoProblem(string name) => ProblemAssert.None(SmallSite.BuildWith(new InvalidSite(name).Good));

    [Theory]
    [MemberData(nameof(Noticed))]
    public async Task NoticeStopsNothingAndIsTold(string name)
    {
        using var site = TemporarySite.Small();
        site.Overlay(new InvalidSite(name).Bad);

        var (code, said) = await site.RunAsync("build", "--strict");

        Assert.True(code == 0, said);
        Assert.Contains($"notice {name[..6]}", said, StringComparison.Ordinal);
        Assert.DoesNotContain(SmallSite.BuildWith(new InvalidSite(name).Good).Notices, n => n.Code.Id == name[..6]);
    }

    [Fact]
    public void TheSmallSiteHasNoProblem()
    {
        using var site = TemporarySite.Small();

        ProblemAssert.None(site.Build());
    }
}
