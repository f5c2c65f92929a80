namespace MRS.Site.Tests.OutsideTools;

public sealed class OutsideToolTests
{
    [Fact]
    public void AProgramThatCannotBeHadIsNamedInOneSentence()
    {
        var missing = Assert.Throws<MissingToolException>(() => new OutsideTool("no-such-program", "no-such-package-of-this-name").FindOrInstall());

        Assert.Equal("There is no \"no-such-program\" here and it could not be installed: install it (on Debian: apt-get install no-such-package-of-this-name), then run the tests again.", missing.Message);
    }

    [Fact]
    public void AProgramThatIsThereIsFound() => Assert.True(File.Exists(OutsideTool.Node.FindOrInstall()));
}
