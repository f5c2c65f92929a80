using MRS.Engine.Text;

namespace MRS.Site.Tests.Rendering;

/// <summary>Descriptions end where sentences end.</summary>
public sealed class SentencesTests
{
    [Theory]
    [InlineData("It is new. More of", "It is new.")]
    [InlineData("It is new by Prof. Person One", "")]
    [InlineData("One ends. Led by Prof. Dr. Person One", "One ends.")]
    [InlineData("One ends. Mr. J. R. Person and A.-B. Person", "One ends.")]
    [InlineData("One ends. See No. 5 and Fig. 3 and p. 7 of", "One ends.")]
    [InlineData("One ends. It grew, e.g. Cells or i.e. Mice, in approx. Ten", "One ends.")]
    [InlineData("One ends. A dose of 3.5 mg and 10.5. Then", "One ends. A dose of 3.5 mg and 10.5.")]
    [InlineData("One ends. On 5. May we", "One ends.")]
    [InlineData("It was in 2018. Then", "It was in 2018.")]
    [InlineData("Is it new? Yes", "Is it new?")]
    [InlineData("He said “it is.” Then", "He said “it is.”")]
    [InlineData("It is (they say.) Then", "It is (they say.)")]
    [InlineData("One ends. Person et al. Found", "One ends.")]
    [InlineData("One ends. The U.S. Society and Ph.D. Students", "One ends.")]
    [InlineData("One ends. with small letters", "")]
    [InlineData("這是新的。還有", "這是新的。")]
    public void LastSentenceEndsAtAFullStop(string text, string sentences) => Assert.Equal(sentences, text[..Sentences.LastEnd(text)]);
}
