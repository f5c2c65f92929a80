namespace MRS.Content.Schema;

/// <summary>What a field's value is.</summary>
public enum FieldKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A day, such as <c>2024-06-23</c>.</summary>
    Date,

    /// <summary>A day, a month or a year.</summary>
    PartialDate,

    /// <summary>A day, a month, a year or the word <c>unknown</c>.</summary>
    TermEnd,

    /// <summary>A time of day, such as <c>09:30</c>.</summary>
    Time,

    /// <summary>An IANA time zone.</summary>
    TimeZone,

    /// <summary>An address of another site.</summary>
    WebAddress,

    /// <summary>An address on this site.</summary>
    SiteAddress,

    /// <summary>An address on this site, or one of another site that begins with <c>https://</c>.</summary>
    Destination,

    /// <summary>A file in the media folder.</summary>
    Media,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary>Several fields together.</summary>
    Record,
}
