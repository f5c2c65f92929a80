namespace MRS.Engine.Outputs.Publishing;

/// <summary>What a published name refers to.</summary>
public enum NameKind
{
    /// <summary>The address of a page.</summary>
    Page,

    /// <summary>An old address that redirects, or says that something is gone.</summary>
    Redirect,

    /// <summary>The address of a file in <c>media</c>.</summary>
    Media,

    /// <summary>The address of an API document that exists whatever records there are.</summary>
    Api,

    /// <summary>The address of a feed or calendar.</summary>
    Feed,

    /// <summary>The id of a feed entry.</summary>
    FeedId,

    /// <summary>The id of a meeting in a calendar.</summary>
    CalendarUid,
}
