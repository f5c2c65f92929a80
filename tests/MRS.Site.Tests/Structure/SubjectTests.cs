using System.Text.RegularExpressions;

namespace MRS.Site.Tests.Structure;

/// <summary>The engine knows nothing of the society: another one could take <c>src/</c> as it is.</summary>
public sealed class SubjectTests
{
    [Fact]
    public void NoTextOfTheEngineSpeaksOfTheSocietysSubject()
    {
        var subject = new Regex("metasta|oncolog|tumou?r", RegexOptions.IgnoreCase);

        Assert.NotEmpty(Sources());
        Assert.DoesNotContain(Sources(), file => subject.IsMatch(File.ReadAllText(file)));
    }

    /// <summary>The files of the engine that hold texts.</summary>
    internal static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Join(Repository.Root, "src"), "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".cs" or ".csproj" or ".json" or ".js" or ".razor" or ".html" or ".yml"
                && !Regex.IsMatch(f, @"[\\/](bin|obj)[\\/]"));
}
