namespace MRS.Site.BrowserTests.Browsers;

/// <summary>Where the browser for the tests is looked for.</summary>
public sealed class ChromiumSearchTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mrs-site-chromium-");

    [Fact]
    public void NamedBrowserComesFirst()
    {
        var named = Program("my-own");
        Program("chromium");
        Assert.Equal(named, Search(named).Find());
    }

    [Fact]
    public void NamedBrowserThatIsNotThereIsSaidAndNotReplaced()
    {
        Program("chromium");
        var refused = Assert.Throws<NoBrowserException>(() => Search("/nowhere/chromium").Find());
        Assert.StartsWith("CHROMIUM_PATH names /nowhere/chromium, which is not there", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chromium-headless-shell", "chromium")]
    [InlineData("chromium", "google-chrome")]
    [InlineData("google-chrome", "msedge")]
    public void UsualNamesAreTriedInTheirOrder(string first, string second)
    {
        Program(second);
        var found = Program(first);
        Assert.Equal(found, Search(null).Find());
    }

    [Fact]
    public void PlaywrightsOwnIsTheLastResort()
    {
        var own = Program("playwrights-own");
        Assert.Equal(own, (Search(null) with { PlaywrightsOwn = own }).Find());
    }

    [Fact]
    public void NothingIsFoundWhereNothingIs() => Assert.Null(Search("").Find());

    public void Dispose() => folder.Delete(recursive: true);

    private ChromiumSearch Search(string? named) => new(named, [folder.FullName], "/nowhere/playwright");

    private string Program(string name)
    {
        var file = Path.Join(folder.FullName, OperatingSystem.IsWindows() && name != "my-own" ? name + ".exe" : name);
        File.WriteAllText(file, "");
        return file;
    }
}
