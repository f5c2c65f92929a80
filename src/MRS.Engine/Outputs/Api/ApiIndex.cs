using MRS.Content.Schema;
using MRS.Engine.Files;

namespace MRS.Engine.Outputs.Api;

/// <summary>The list of collections, from which a reader finds everything else.</summary>
internal static class ApiIndex
{
    /// <summary>The document. <paramref name="root"/> is the address of the API with a trailing slash.</summary>
    public static byte[] Of(IReadOnlyDictionary<ContentType, IReadOnlyList<ContentRecord>> records, string root) =>
        JsonText.Document(json =>
        {
            json.WriteString("version", ApiPaths.Version);
            json.WriteString("openapi", root + ApiPaths.OpenApi);
            json.WriteStartArray("collections");
            foreach (var type in ApiPaths.Types)
            {
                json.WriteStartObject();
                json.WriteString(ApiKeys.Type, type.Words.Name);
                json.WriteString("title", type.Words.Plural);
                json.WriteString("description", type.Words.Help);
                json.WriteNumber(ApiKeys.Count, records[type].Count);
                json.WriteString("url", root + ApiPaths.All(type));
                json.WriteString("schema", root + ApiPaths.Schema(type));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
}
