using MRS.Engine.Html;

namespace MRS.Site.Tests.Api;

/// <summary>Texts without tags say what the tags said.</summary>
public sealed class PlainTextTests
{
    [Theory]
    [InlineData("<p>10<sup>6</sup> cells and 10<sup>-3</sup> mol of Ca<sup>2+</sup></p>", "10⁶ cells and 10⁻³ mol of Ca²⁺")]
    [InlineData("<p>H<sub>2</sub>O, CO<sub>2</sub>, T<sub>max</sub></p>", "H₂O, CO₂, Tₘₐₓ")]
    [InlineData("<p>x<sup>n+1</sup>, e<sup>iπ</sup>, 2<sup>1/2</sup>, k<sub>B</sub></p>", "xⁿ⁺¹, e^iπ, 2^(1/2), k_B")]
    [InlineData("<p>the 1<sup>st</sup>, 2<sup>nd</sup> and 20<sup>th</sup>, Name<sup>®</sup></p>", "the 1st, 2nd and 20th, Name®")]
    [InlineData("<p>10<sup><em>6</em></sup></p>", "10⁶")]
    [InlineData("<p>A year<a id=\"fnref:1\" href=\"#fn:1\" class=\"footnote-ref\"><sup>1</sup></a> of.</p>", "A year of.")]
    [InlineData("<ol><li id=\"fn:1\"><p>A.<a href=\"#fnref:1\" class=\"footnote-back-ref\">&#8617;</a></p></li></ol>", "A.")]
    [InlineData("<details><summary>Travel</summary><ul><li>By train</li></ul></details>", "Travel\n\nBy train")]
    [InlineData("<p><a href=\"/about/\">About</a> us</p>", "About us")]
    public void TagsAreTakenAwayWithoutChangingTheMeaning(string html, string text) => Assert.Equal(text, PlainText.Of(html));
}
