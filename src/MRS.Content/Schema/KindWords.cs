namespace MRS.Content.Schema;

/// <summary>What each kind of value is, in an editor's words. The check of the files and the editing form say the same.</summary>
public static class KindWords
{
    /// <summary>What follows “should be”.</summary>
    public static string Expected(FieldKind kind) => kind switch
    {
        FieldKind.Number => "a whole number",
        FieldKind.Boolean => "true or false",
        FieldKind.Date => "a day such as 2024-06-23",
        FieldKind.PartialDate => "a day, a month or a year such as 2024-06-23, 2024-06 or 2024",
        FieldKind.TermEnd => "a day, a month, a year or the word unknown",
        FieldKind.Time => "a time of day such as 09:30",
        FieldKind.TimeZone => "a time zone such as Europe/London",
        FieldKind.WebAddress => "a web address",
        FieldKind.SiteAddress => "an address on this site",
        FieldKind.Destination => "an address on this site or a web address",
        FieldKind.Media => "the address of a file in content/media",
        FieldKind.Choice => "one of a few words",
        _ => "a single value",
    };

    /// <summary>How to write it: a sentence.</summary>
    public static string Advice(FieldKind kind) => kind switch
    {
        FieldKind.Number => "Write digits only.",
        FieldKind.Boolean => "Write it without quotes and in small letters.",
        FieldKind.Date or FieldKind.PartialDate => "Write year, month and day in this order, with hyphens.",
        FieldKind.TermEnd => "Leave the field empty while in office.",
        FieldKind.Time => "Use two digits for the hour, 00 to 23.",
        FieldKind.TimeZone => "Write it as Continent/City, with the nearest large city.",
        FieldKind.WebAddress => "It begins with https:// and has no spaces in it.",
        FieldKind.SiteAddress => "It begins with one slash and has no spaces, line ends or question marks in it, such as /about/.",
        FieldKind.Destination => "It begins with one slash, such as /about/, or with https://, and has no spaces in it.",
        FieldKind.Media => "It begins with /media/.",
        _ => "Write one value after the colon.",
    };
}
