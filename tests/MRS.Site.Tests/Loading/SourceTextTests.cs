using System.Text;
using MRS.Content.Problems;
using MRS.Content.Sources;

namespace MRS.Site.Tests.Loading;

/// <summary>Files are looked at as bytes first; what that says of every single character is what is said of letters.</summary>
public sealed class SourceTextTests
{
    [Fact]
    public void EveryCharacterIsTakenOrRefusedByItself()
    {
        for (var code = 0; code <= 0xFFFF; code++)
        {
            if (!char.IsSurrogate((char)code))
            {
                var text = $"é{(char)code}🌱";
                var read = SourceText.Decode(SourceFile.Of("a.yml", Encoding.UTF8.GetBytes(text)), new ProblemLog());
                Assert.Equal(IsRefused(code) ? null : text.Replace('\r', '\n'), read);
            }
        }
    }

    [Theory]
    [InlineData("one\r\ntwo\rthree\n", "one\ntwo\nthree\n")]
    [InlineData("\uFEFFone\n", "one\n")]
    [InlineData("", "")]
    public void LineEndsAndMarksOfOtherProgramsAreTakenAway(string saved, string text) =>
        Assert.Equal(text, SourceText.Decode(SourceFile.Of("a.yml", Encoding.UTF8.GetBytes(saved)), new ProblemLog()));

    [Fact]
    public void BytesOfATextAreThoseOfItsString()
    {
        Assert.Equal("é\n"u8, SourceText.Utf8(SourceFile.Of("a.yml", [.. "é\r\n"u8]), new ProblemLog())!.Value.Span);
        Assert.Null(SourceText.Utf8(SourceFile.Of("a.yml", [0xC3]), new ProblemLog()));
    }

    private static bool IsRefused(int code) => code is < 0x20 and not ('\t' or '\n' or '\r') or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029 or 0xFEFF or 0xFFFE or 0xFFFF;
}
