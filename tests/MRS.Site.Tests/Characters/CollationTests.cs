using MRS.Content.Characters;

namespace MRS.Site.Tests.Characters;

/// <summary>Texts sort as Unicode's root order has it, which belongs to no language.</summary>
public sealed class CollationTests
{
    // Letters of the scripts in which people's names are written, with the signs and marks that go with them.
    private static readonly string[] Scripts =
    [
        "abcxyzABCXYZ '-.,()0123456789&’",
        "àÁâãÄåāĂąçĆčďĐèÉêëěęğĢħìÍîïİĩķłĿñŃňŋòÓôõÖøőœŒŕřśŞšșßţŤŧùÚûüŪůűųŵýŸźżžÞþÐðÆæĲƏəơưǎǧȘț",
        "ḀḂḍḖḥḪḷṀṇṚṣṬạẢấầẨẫậẮằẳẵặẹẼếềễệỉịọốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
        "αΑβΓδεέΖηήθιίϊΐκλΜνξοόΠρσςτυύΰφχψωώᾳᾷῥ",
        "абвгҐдеёЖзийІїКлмнОпрсТуЎфхцЧшщъыЬэюяєѐѝљњћђџқңөүұһәӣӯ",
        "աբգդեԶէըթժիլխծկհձղՃմյնշոչպջռսվտրցւփքօֆ",
        "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
        "אבגדהוזחטיךכלםמןנסעףפץצקרשת\u05B0\u05B8\u05BC\u05C1\u05F3",
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأؤإئپچژگکی\u064E\u0651",
        "अआइईउऊएऐओऔकखगघचछजझटठडणतथदधनपफबभमयरलवशषसह\u093E\u093F\u0940\u0941\u094D\u0902",
        "অআইকখগঘচছজটঠডণতথদধনপফবভমযরলশষসহ\u09BE\u09BF\u09C0\u09CD",
        "அஆஇஈகஙசஞடணதநபமயரலவழளறன\u0BBE\u0BBF\u0BCD",
        "กขคงจฉชซญดตถทธนบปผพฟมยรลวศสหอฮะาิีุูเแโไใ\u0E48\u0E49",
        "ㄱㄴㄷ가각간갇나냐너다라마바박사서아이정조차카타파하한히힣",
        "あいうえおかがきぎくさしすせそただちつてとなにぬはばぱひふへほまみむゃやよらりるれろわをんアイウエオカガサシタダハバパヤラワンー々",
        "一丁万丈三上下中丸主久之也二五井些京人今仁田林山本李王张陳黃劉鈴木渡邊斎藤佐",
        "ሀለሐመሠረሰሸቀበተኀነኘአከወዐዘየደጀገጠጨጰጸፀፈፐ",
    ];

    [Fact]
    public void NamesOfEveryScriptStandAsNodePutsThem()
    {
        var random = new Random(1);
        string[][] pairs = [.. Enumerable.Range(0, 60_000).Select(_ => Pair(random))];
        var expected = CollationJudge.Ask<int>("compare", pairs);

        var wrong = pairs.Where((p, i) => Sign(p) != expected[i] && expected[i] != 0).Select(p => $"{p[0]} | {p[1]}").ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count}: {string.Join('\n', wrong.Take(20))}");
    }

    [Fact]
    public void NamesOfEnglishLettersNeedNoTableAndStandAsTheyWouldByIt()
    {
        var random = new Random(2);
        string[][] pairs = [.. Enumerable.Range(0, 20_000).Select(_ => (string[])[English(random), English(random)])];
        var expected = CollationJudge.Ask<int>("compare", pairs);

        Assert.All(
            pairs.Select((p, i) => (p, i)), t => Assert.True(expected[t.i] == 0 || Sign(t.p) == expected[t.i], string.Join(" | ", t.p)));
        // The blank that does not break is none of English, and sorts as the blank does.
        Assert.All(pairs, p => Assert.Equal(Math.Sign(Collation.Comparer.Compare(p[0] + " ", p[1] + " ")),
            Math.Sign(Collation.Comparer.Compare(p[0] + "\u00A0", p[1] + "\u00A0"))));
    }

    [Theory]
    [InlineData("Kılıç, Can", "Kim, Can")]
    [InlineData("Kim, Can", "Kıp, Can")]
    [InlineData("Işık", "İz")]
    [InlineData("irem", "ırem")]
    public void TheDotlessLetterOfTurkishStandsWithTheDottedOne(string first, string second) =>
        Assert.True(Collation.Comparer.Compare(first, second) < 0);

    private static int Sign(string[] pair) => Math.Sign(Collation.Comparer.Compare(pair[0], pair[1]));

    // Two that begin alike, so that what comes later counts too.
    private static string[] Pair(Random random)
    {
        var script = Scripts[random.Next(Scripts.Length)];
        var begin = Word(script, random);
        return [begin + Word(script, random), (random.Next(3) == 0 ? Word(script, random) : begin)
            + Word(random.Next(8) == 0 ? Scripts[random.Next(Scripts.Length)] : script, random)];
    }

    private static string Word(string letters, Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => letters[random.Next(letters.Length)]));

    private static string English(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => (char)random.Next(' ', '\u007F')));
}
