using MRS.Content;
using MRS.Content.Schema;

namespace MRS.Engine.Outputs.Api;

/// <summary>The paths of the API documents, relative to <see cref="Root"/>.</summary>
public static class ApiPaths
{
    /// <summary>The version of the contract in docs/api.md.</summary>
    public const string Version = "1";

    /// <summary>The folder of the API in the output.</summary>
    public const string Root = "api/v1/";

    /// <summary>The list of collections.</summary>
    public const string Index = "index.json";

    /// <summary>The OpenAPI description.</summary>
    public const string OpenApi = "openapi.json";

    /// <summary>The schema of <see cref="Index"/>.</summary>
    public const string IndexSchema = "schema/index.json";

    /// <summary>The types whose records are public.</summary>
    public static IReadOnlyList<ContentType> Types { get; } = [.. ContentSchema.Types.Where(t => !t.Words.Internal)];

    /// <summary>Whether there can be several records of a type.</summary>
    public static bool IsCollection(ContentType type) => type.IsFolder || type.IsList;

    /// <summary>The document of all records of a type, or of its one record.</summary>
    public static string All(ContentType type) => $"{type.Words.Name}.json";

    /// <summary>The document of one record of several.</summary>
    public static string One(ContentType type, ContentRecord record) => $"{type.Words.Name}/{record.Id}.json";

    /// <summary>The schema of a type's documents.</summary>
    public static string Schema(ContentType type) => $"schema/{type.Words.Name}.json";
}
