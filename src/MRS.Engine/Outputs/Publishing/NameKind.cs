namespace MRS.Engine.Outputs.Publishing;

/// <summary>What a published name is the name of.</summary>
public enum NameKind
{
    /// <summary>The address of a page.</summary>
    Page,

    /// <summary>An address of the past that leads on, or says that something is gone.</summary>
    Redirect,

    /// <summary>The address of a file in <c>media</c>.</summary>
    Media,

    /// <summary>The address of a document of the API that is there whatever records there are.</summary>
    Api,

    /// <summary>The address of a feed or calendar.</summary>
    Feed,

    /// <summary>The id of an entry of a feed.</summary>
    FeedId,

    /// <summary>The id of a meeting in a calendar.</summary>
    CalendarUid,
}
