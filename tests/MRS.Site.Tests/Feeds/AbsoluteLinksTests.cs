using MRS.Engine.Outputs.Feeds;
using Xunit;

namespace MRS.Site.Tests.Feeds;

public sealed class AbsoluteLinksTests
{
    [Theory]
    [InlineData("<a href=\"/x/\">/x/</a>", "<a href=\"https://e.org/x/\">/x/</a>")]
    [InlineData("<a href=\"#y\" title=\"a > b\">y</a>", "<a href=\"https://e.org/p/#y\" title=\"a > b\">y</a>")]
    [InlineData("<a href=\"mailto:a@e.org\">a</a>", "<a href=\"mailto:a@e.org\">a</a>")]
    [InlineData("<img srcset=\"/a.avif 1x, /b.avif 2x\" src=\"/a.png\" />",
        "<img srcset=\"https://e.org/a.avif 1x, https://e.org/b.avif 2x\" src=\"https://e.org/a.png\" />")]
    [InlineData("<code>href=\"/x/\"</code>", "<code>href=\"/x/\"</code>")]
    public void AddressesBecomeWholeAndNothingElseChanges(string html, string whole) =>
        Assert.Equal(whole, AbsoluteLinks.In(html, "https://e.org", "https://e.org/p/"));
}
