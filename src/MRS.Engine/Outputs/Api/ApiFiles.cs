using MRS.Content;
using MRS.Content.Model;
using MRS.Content.Schema;
using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Engine.Text;

namespace MRS.Engine.Outputs.Api;

/// <summary>The public JSON API: ordinary files, derived from the description of the content alone.</summary>
public static class ApiFiles
{
    /// <summary>All documents, schemas and descriptions.</summary>
    public static IReadOnlyList<Artifact> Make(BuildContext context)
    {
        var root = context.Absolute("/" + ApiPaths.Root);
        var published = new PublishedRecords(context.Site, context.Plan);
        var records = ApiPaths.Types.ToDictionary(t => t, published.Of);
        return
        [
            File(ApiPaths.Index, () => ApiIndex.Of(records, root)),
            File(ApiPaths.OpenApi, () => OpenApiDocument.Of(context)),
            File(ApiPaths.IndexSchema, () => ApiSchema.OfIndex(root)),
            .. ApiPaths.Types.Select(t => File(ApiPaths.Schema(t), () => ApiSchema.Of(t, root))),
            .. ApiPaths.Types.SelectMany(t => Documents(t, [.. records[t].Select(record => DocumentOf(t, record))])),
        ];

        Artifact DocumentOf(ContentType type, ContentRecord record) => Document(context, type, record, published.AddressOf(record));
    }

    private static IEnumerable<Artifact> Documents(ContentType type, Artifact[] documents) =>
        ApiPaths.IsCollection(type) ? [File(ApiPaths.All(type), () => Collection(type, documents)), .. documents] : documents;

    private static Artifact Document(BuildContext context, ContentType type, ContentRecord record, string? address)
    {
        var path = ApiPaths.IsCollection(type) ? ApiPaths.One(type, record) : ApiPaths.All(type);
        var text = ContentSchema.TextOf(record) is MarkdownText body ? context.Texts[body] : RenderedText.Empty;
        return new Artifact(ApiPaths.Root + path, new ApiRecord(type, record, address is null ? null : context.Absolute(address), text));
    }

    private static byte[] Collection(ContentType type, IReadOnlyList<Artifact> documents) => JsonText.Document(json =>
    {
        json.WriteString(ApiKeys.Type, type.Words.Name);
        json.WriteNumber(ApiKeys.Count, documents.Count);
        json.WriteStartArray(ApiKeys.Items);
        foreach (var document in documents)
        {
            json.WriteRawValue(document.Content.Span[..^1], skipInputValidation: true);
        }

        json.WriteEndArray();
    });

    private static Artifact File(string path, Func<byte[]> make) => Artifact.Lazy(ApiPaths.Root + path, make);
}
