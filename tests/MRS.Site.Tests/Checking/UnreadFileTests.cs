using MRS.Content.Problems;

namespace MRS.Site.Tests.Checking;

/// <summary>
/// Where a file cannot be read, the problems speak of that file alone: what follows from it elsewhere is nobody's mistake.
/// </summary>
public sealed class UnreadFileTests
{
    public static TheoryData<string> Files => [.. MemorySite.Full().Sources.Select(f => f.Path)
        .Where(p => p.EndsWith(".md", StringComparison.Ordinal) || p.EndsWith(".yml", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Files))]
    public void OnlyTheFileItselfIsSpokenOf(string path)
    {
        var fields = path.EndsWith(".md", StringComparison.Ordinal) ? "---\ntitle: \"Not closed\n---\n\nWords.\n" : "a: \"not closed\n";
        var problems = MemorySite.Full().With(path, fields).Build().Problems;

        Assert.NotEmpty(problems);
        Assert.All(problems, p => Assert.True(p.At.File == path, $"{p.At}: {p.Message}"));
        Assert.DoesNotContain(problems, p => p.Code == ProblemCodes.Stumbled);
    }

    [Theory, MemberData(nameof(Files))]
    public void OnlyTheFieldThatIsNotKnownIsSpokenOf(string path)
    {
        var site = MemorySite.Full();
        var text = site[path];
        var with =
            path.EndsWith(".md", StringComparison.Ordinal) ? text.Insert("---\n".Length, "nonsense: \"x\"\n") : text + "nonsense: \"x\"\n";
        var problems = site.With(path, with).Build().Problems;

        Assert.NotEmpty(problems);
        Assert.All(problems, p => Assert.True(p.At.File == path, $"{p.At}: {p.Message}"));
    }
}
