using System.Text;

namespace MRS.Site.Corpus;

/// <summary>Makes sentences that mean nothing from ordinary words.</summary>
internal static class Words
{
    private static readonly string[] All =
    [
        .. ("able above across action after again against age air all almost along already always amount answer apart area around arrive "
            + "autumn average away balance bank "
            + "basic beach bear become before begin behind below beside better between beyond black blue boat body both bottom branch "
            + "bread bridge bright bring broad brown "
            + "build busy calm care carry case catch cause central certain chance change clear climb close cloud coast cold collect colour "
            + "common compare complete cool copper "
            + "corner count country couple course cover cross current cycle daily dark dear deep degree design detail differ direct "
            + "distance divide door double down draw dream "
            + "drop dry early earth east easy edge effect eight either empty end energy engine enough enter equal even evening event ever "
            + "every exact example except expect "
            + "express extra face fair fall family far farm fast father feather feed few field figure fill final find fine fire first five "
            + "flat floor flow follow foot force "
            + "forest form forward four free fresh front full further garden gather general gentle give glass gold grain grand grass great "
            + "green ground group grow guide half "
            + "hand harbour hard head heat heavy height hill hold home hour house island join keep kind know lake land large last late "
            + "lead leaf learn left length level light "
            + "line list listen little long low machine main make many map march mark market master matter meadow mean measure middle mile "
            + "mind minute mist modern month moon "
            + "morning mountain move narrow near new night north number object ocean often open orange order other outer over own page "
            + "paint paper part pass path pattern "
            + "period person piece place plain plan plant point possible present press produce promise quarter question quick quiet rain "
            + "raise reach ready reason record red "
            + "region remain rest result return right rise river road rock roof room root round row rule salt same sand school season "
            + "second seed separate serve seven shade "
            + "shape share sharp shore short show side signal silent silver simple single six slow small smooth snow soft soil solid some "
            + "song south space speak special "
            + "speed spring square stage stand star start state station steel step still stone store storm straight stream street strong "
            + "study sudden summer supply sure "
            + "surface table tall ten test thin third three through tide time together top toward town track travel tree turn twelve under "
            + "unit upper useful valley value "
            + "view village voice walk wall warm watch water wave west wheel white whole wide wild wind window winter wonder wood word "
                + "work world yellow young")
            .Split(' '),
    ];

    /// <summary>So many words with spaces between them.</summary>
    public static string Phrase(SteadyRandom random, int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(i > 0 ? " " : "").Append(random.OneOf(All));
        }

        return text.ToString();
    }

    /// <summary>A phrase that begins with a capital letter.</summary>
    public static string Title(SteadyRandom random, int count)
    {
        var phrase = Phrase(random, count);
        return char.ToUpperInvariant(phrase[0]) + phrase[1..];
    }

    /// <summary>A sentence of 7 to 17 words.</summary>
    public static string Sentence(SteadyRandom random) => Title(random, 7 + random.Below(11)) + ".";

    /// <summary>A sentence of about 60 to 110 characters, as long as descriptions are.</summary>
    public static string Description(SteadyRandom random)
    {
        var least = 60 + random.Below(40);
        var text = new StringBuilder(Title(random, 1));
        while (text.Length < least)
        {
            text.Append(' ').Append(random.OneOf(All));
        }

        return text.Append('.').ToString();
    }

    /// <summary>So many sentences.</summary>
    public static string Paragraph(SteadyRandom random, int sentences) =>
        string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence(random)));
}
