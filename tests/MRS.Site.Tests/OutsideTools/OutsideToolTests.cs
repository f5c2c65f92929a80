namespace MRS.Site.Tests.OutsideTools;

public sealed class OutsideToolTests
{
    [Fact]
    public void AProgramThatCannotBeHadIsNamedInOneSentence()
    {
        var missing = Assert.Throws<MissingToolException>(() => new OutsideTool("no-such-program", "no-such-package").FindOr(_ => false));

        Assert.Equal("There is no \"no-such-program\" here and it could not be installed: install it (on Debian: "
            + "apt-get install no-such-package), then run the tests again.",
            missing.Message);
    }

    [Fact]
    public void AProgramThatIsThereIsFoundAndNotInstalled() =>
        Assert.True(File.Exists(OutsideTool.Node.FindOr(package => throw new InvalidOperationException(package))));
}
