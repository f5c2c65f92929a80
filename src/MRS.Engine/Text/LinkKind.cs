namespace MRS.Engine.Text;

/// <summary>The kind of target of a link.</summary>
public enum LinkKind
{
    /// <summary>A page of this site, by a root-relative address.</summary>
    Site,

    /// <summary>A fragment of the same page.</summary>
    Fragment,

    /// <summary>Another site over https; or mail or telephone.</summary>
    Outside,

    /// <summary>Another site over http.</summary>
    Insecure,

    /// <summary>An address relative to this page.</summary>
    Relative,

    /// <summary>A calendar to subscribe to. Only the theme links this way, and only to calendars of this site.</summary>
    Calendar,

    /// <summary>Anything else: a script, a file on the reader's machine, a scheme-relative host.</summary>
    Refused,
}
