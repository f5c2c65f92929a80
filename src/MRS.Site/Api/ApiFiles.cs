using MRS.Content.Model;
using MRS.Content.Schema;
using MRS.Site.Artifacts;
using MRS.Site.JsonSchemas;

namespace MRS.Site.Api;

/// <summary>The public JSON API: files like all others, made from the description of the content and from nothing else.</summary>
public static class ApiFiles
{
    /// <summary>All documents, schemas and descriptions.</summary>
    public static IReadOnlyList<Artifact> Make(Publication publication)
    {
        var root = publication.Absolute("/" + ApiPaths.Root);
        var published = new PublishedRecords(publication.Site, publication.Plan, publication.Options.Date);
        var writer = new ApiRecord(published, publication);
        var records = ApiPaths.Types.ToDictionary(t => t, published.Of);
        return
        [
            File(ApiPaths.Index, () => ApiIndex.Of(records, root)),
            File(ApiPaths.OpenApi, () => OpenApiDocument.Of(publication)),
            File(ApiPaths.IndexSchema, () => ApiSchema.OfIndex(root)),
            .. ApiPaths.Types.Select(t => File(ApiPaths.Schema(t), () => ApiSchema.Of(t, root))),
            .. ApiPaths.Types.SelectMany(t => Documents(t, records[t], writer)),
        ];
    }

    private static IEnumerable<Artifact> Documents(ContentType type, IReadOnlyList<ContentRecord> records, ApiRecord writer)
    {
        var isCollection = ApiPaths.IsCollection(type);
        Artifact[] documents = [.. records.Select(r => new Artifact(ApiPaths.Root + (isCollection ? ApiPaths.One(type, r) : ApiPaths.All(type)), new Record(writer, type, r)))];
        return isCollection ? [File(ApiPaths.All(type), () => Collection(type, documents)), .. documents] : documents;
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

    private sealed class Record(ApiRecord writer, ContentType type, ContentRecord record) : LaterContent
    {
        protected override byte[] Make() => writer.Document(type, record);
    }

    private static Artifact File(string path, Func<byte[]> make) => Artifact.Later(ApiPaths.Root + path, make);
}
