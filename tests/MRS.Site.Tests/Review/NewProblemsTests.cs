using MRS.Site.Commands;

namespace MRS.Site.Tests.Review;

/// <summary>With <c>check --base</c> old debt stops nobody.</summary>
public sealed class NewProblemsTests : IDisposable
{
    private readonly GitSite site = new();

    public NewProblemsTests()
    {
        site.Replace("pages/samples.md", "https://www.example.com/path?query=1&more=2", "http://www.example.com/path");
        site.Commit("Some debt");
    }

    [Fact]
    public async Task OldProblemsAreLeftOutAlsoWhereTheyMoved()
    {
        site.Replace("pages/samples.md", "This page holds", "A line before.\n\nThis page holds");

        Assert.Equal(ExitCode.Problems, (await CheckAsync("--strict")).Code);
        var (code, said) = await CheckAsync("--strict", "--base", "main");
        Assert.True(code == ExitCode.Fine, said);
        Assert.DoesNotContain("MRS054", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewOnesAreToldAtTheirLines()
    {
        site.Replace("pages/about/mission.md", "Together.", "[Together](http://new.example.com/).");

        var (code, said) = await CheckAsync("--strict", "--base", "main", "--format", "github");

        Assert.Equal(ExitCode.Problems, code);
        var annotation = Assert.Single(said.Split('\n'), l => l.StartsWith("::", StringComparison.Ordinal));
        Assert.Matches("^::warning file=.*pages/about/mission.md,line=19,col=\\d+,title=MRS054::", annotation);
    }

    [Fact]
    public async Task AnOldErrorThatLetsNothingBeBuiltIsNamed()
    {
        site.Write("people/person-twin.md", "---\nname: \"Person Twin\"\ncolour: \"red\"\n---\n");
        site.Commit("A mistake");

        var (code, said) = await CheckAsync("--base", "main");

        Assert.Equal(ExitCode.Problems, code);
        Assert.Contains("MRS012", said, StringComparison.Ordinal);
        Assert.DoesNotContain("MRS054", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSameMistakeASecondTimeIsANewOne()
    {
        site.Replace("pages/samples.md", "This page holds", "[Again](http://www.example.com/path). This page holds");

        Assert.Equal(ExitCode.Problems, (await CheckAsync("--strict", "--base", "main")).Code);
    }

    public void Dispose() => site.Dispose();

    private Task<(int Code, string Said)> CheckAsync(params string[] options) => site.RunAsync("check", options);
}
