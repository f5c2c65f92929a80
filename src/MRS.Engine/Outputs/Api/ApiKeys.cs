namespace MRS.Engine.Outputs.Api;

/// <summary>The keys of the API that are not fields of a record. No field may have one of these names.</summary>
public static class ApiKeys
{
    /// <summary>The name of the content type.</summary>
    public const string Type = "type";

    /// <summary>The record's id.</summary>
    public const string Id = "id";

    /// <summary>The address of the page that shows the record.</summary>
    public const string PageUrl = "pageUrl";

    /// <summary>The text as HTML.</summary>
    public const string BodyHtml = "bodyHtml";

    /// <summary>The text without markup.</summary>
    public const string BodyText = "bodyText";

    /// <summary>The number of records in a collection.</summary>
    public const string Count = "count";

    /// <summary>The records of a collection.</summary>
    public const string Items = "items";
}
