namespace MRS.Engine.Text;

/// <summary>What kind of place a link leads to.</summary>
public enum LinkKind
{
    /// <summary>A page of this site, from the root.</summary>
    Site,

    /// <summary>A part of the same page.</summary>
    Fragment,

    /// <summary>Another site, encrypted; or mail or telephone.</summary>
    Outside,

    /// <summary>Another site without encryption.</summary>
    Insecure,

    /// <summary>A page named from the place of this page.</summary>
    Relative,

    /// <summary>A calendar to subscribe to. Only the theme links so, and only to calendars of this site.</summary>
    Calendar,

    /// <summary>Anything else: a program, a file on the reader's machine, another server by a bare name.</summary>
    Refused,
}
