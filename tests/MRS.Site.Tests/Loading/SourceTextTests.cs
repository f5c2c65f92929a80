using System.Text;
using MRS.Content.Characters;
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
                Assert.True((IsRefused(code) ? null : NormalForm.Of(text.Replace('\r', '\n'))) == read, $"U+{code:X4}");
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

    [Theory]
    [InlineData("title: \"Zoe\u0308\"\n", "title: \"Zo\u00EB\"\n")]
    [InlineData("\u212B\r\n", "\u00C5\n")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")]
    [InlineData("か\u3099", "が")]
    public void LettersAndTheirMarksAreJoined(string saved, string text)
    {
        var file = SourceFile.Of("a.yml", Encoding.UTF8.GetBytes(saved));

        Assert.Equal(text, SourceText.Decode(file, new ProblemLog()));
        Assert.Equal(Encoding.UTF8.GetBytes(text), SourceText.Utf8(file, new ProblemLog())!.Value.Span);
    }

    // Between a letter of English and an emoji.
    private static bool IsRefused(int code) =>
        code is < 0x20 and not ('\t' or '\n' or '\r') or (>= 0x7F and <= 0x9F) or 0x34F or 0x61C or 0x115F or 0x1160 or 0x17B4 or 0x17B5
            or (>= 0x180B and <= 0x180F)
            or (>= 0x200B and <= 0x200F) or (>= 0x2028 and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0x3164 or (>= 0xFE00 and <= 0xFE0F)
            or 0xFEFF or 0xFFA0 or (>= 0xFFF0 and <= 0xFFFC) or 0xFFFE or 0xFFFF;
}
