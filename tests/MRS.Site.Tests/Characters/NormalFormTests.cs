using System.Diagnostics;
using System.Globalization;
using System.Text;
using MRS.Content.Characters;

namespace MRS.Site.Tests.Characters;

/// <summary>Letters that are the same are the same bytes, by Unicode's own tests and by Node's tables.</summary>
public sealed class NormalFormTests
{
    [Theory]
    [InlineData("Zoe\u0308", "Zo\u00EB")]
    [InlineData("A\u030A", "\u00C5")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("Pha\u0323\u0302m", "Ph\u1EADm")]
    [InlineData("Pha\u0302\u0323m", "Ph\u1EADm")]
    [InlineData("\u1112\u1161\u11AB\u1100\u1173\u11AF", "\uD55C\uAE00")]
    [InlineData("\u05E9\u05C1\u05BC", "\u05E9\u05BC\u05C1")]
    [InlineData("\u0928\u093C", "\u0929")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("q\u0323\u0307", "q\u0323\u0307")]
    [InlineData("plain, 10⁶, “quoted” – 例 🌱", "plain, 10⁶, “quoted” – 例 🌱")]
    public void MarksJoinTheirLetters(string text, string composed) => Assert.Equal(composed, NormalForm.Of(text));

    [Fact]
    public void ATextThatIsInThatFormStaysTheSameObject()
    {
        var text = "Łódź, Ελλάδα, Київ, 서울, שָׁלוֹם"[..20];

        Assert.Same(text, NormalForm.Of(text));
    }

    [Fact]
    public void HalfACharacterStaysWhatItIs() => Assert.Equal("e\uD800\u00E9", NormalForm.Of("e\uD800e\u0301"));

    [Fact]
    public void EveryCharacterBetweenTwoMarksIsAsNodeHasIt()
    {
        string[] texts = [.. Enumerable.Range(1, 0x10FFFF).Where(c => c is < 0xD800 or > 0xDFFF).Chunk(64)
            .Select(many => string.Concat(many.Select(c => $"{char.ConvertFromUtf32(c)}x\u0323{char.ConvertFromUtf32(c)}\u0301")))];

        AreAsNodeHasThem(texts);
    }

    [Fact]
    public void LettersAndMarksInAnyOrderAreAsNodeHasThem()
    {
        var random = new Random(1);
        int[] letters = [.. Enumerable.Range('A', 26), .. Enumerable.Range(0xC0, 0x150), .. Enumerable.Range(0x391, 60),
            .. Enumerable.Range(0x410, 64), .. Enumerable.Range(0x1100, 19), 0xAC00, 0xAC01, 0xD788, 0x9C7, 0x915];
        int[] marks = [.. Enumerable.Range(0x300, 0x70), .. Enumerable.Range(0x5B0, 19), .. Enumerable.Range(0x64B, 12),
            .. Enumerable.Range(0x1161, 21), .. Enumerable.Range(0x11A7, 28), 0x93C, 0x94D, 0x9BE, 0x3099, 0x309A, 0x1D165];

        AreAsNodeHasThem([.. Enumerable.Range(0, 20_000).Select(_ => string.Concat(Enumerable.Range(0, 6).Select(
            _ => char.ConvertFromUtf32(random.Next(3) == 0 ? letters[random.Next(letters.Length)] : marks[random.Next(marks.Length)]))))]);
    }

    [Fact]
    public void UnicodesOwnTestsHold()
    {
        const string file = "/usr/share/unicode/NormalizationTest.txt.bz2";
        DebianPackages.Need(file, "unicode-data", "bzip2");
        using var unpack =
            Process.Start(new ProcessStartInfo("bzcat", [file]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var tests = unpack.StandardOutput.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] is not ('#' or '@')).Select(
            l => l.Split(';')[..5].Select(Text).ToArray()).ToList();

        Assert.True(tests.Count > 18_000);
        Assert.All(tests, t => Assert.Equal([t[1], t[1], t[1], t[3], t[3]], t.Select(NormalForm.Of)));
    }

    private static void AreAsNodeHasThem(string[] texts)
    {
        var expected = CollationJudge.Ask<string>("compose", texts);
        Assert.All(texts.Select((t, i) => (Text: t, i)), t => Assert.Equal(expected[t.i], NormalForm.Of(t.Text)));
    }

    private static string Text(string codes) => string.Concat(codes.Split(' ')
        .Select(c => char.ConvertFromUtf32(int.Parse(c, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
}
