using System.Text.Json.Serialization;

namespace MRS.Engine.Outputs.Search;

/// <summary>Writes indexed pages as JSON without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(List<IndexedPage>))]
internal sealed partial class IndexedPages : JsonSerializerContext;
