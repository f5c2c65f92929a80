namespace MRS.Site.Tests.InvalidSites;

/// <summary>The invalid sites that no folder can hold.</summary>
public sealed class MadeSiteTests(PreviousOutput output) : IClassFixture<PreviousOutput>
{
    private static readonly TimeSpan HangGuard = TimeSpan.FromSeconds(5);

    public static TheoryData<string> Names => [.. MadeSite.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task BadSiteGivesExactlyItsProblemsAndLeavesTheOutputAlone(string name)
    {
        var made = MadeSite.All.Single(s => s.Name == name);
        using var site = TemporarySite.Small();
        made.Spoil(site);

        ProblemAssert.Are(made.Expected, await Task.Run(() => site.Build(), TestContext.Current.CancellationToken)
            .WaitAsync(HangGuard, TestContext.Current.CancellationToken));

        await output.IsLeftAloneByAsync(site);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void GoodTwinHasNoProblem(string name)
    {
        using var site = TemporarySite.Small();
        MadeSite.All.Single(s => s.Name == name).Mend(site);

        ProblemAssert.None(site.Build());
    }
}
