using MRS.Content.Model;
using MRS.Content.Schema;
using MRS.Site.Artifacts;
using MRS.Site.Incremental;

namespace MRS.Site.Api;

/// <summary>
/// The documents of the last build. That of a record which is the same object, shown at the same address, is the same document: a large site has very many of
/// them, and mostly nobody asks for one. Use it for one build at a time.
/// </summary>
public sealed class ApiMemory
{
    private readonly Dictionary<ContentType, KeptInOrder<ContentRecord, KeptDocument>> last = new(ReferenceEqualityComparer.Instance);
    private object? surroundings;
    private string? baseUrl;

    /// <summary>Begins a build.</summary>
    /// <param name="around">What the HTML of all texts depends on; as long as it is the same object, so is the HTML of an equal text.</param>
    /// <param name="address">The address of the site.</param>
    internal void Begin(object around, string address)
    {
        if (!ReferenceEquals(around, surroundings) || address != baseUrl)
        {
            last.Clear();
        }

        (surroundings, baseUrl) = (around, address);
    }

    /// <summary>The documents of records of a type, in their order.</summary>
    /// <param name="type">The type.</param>
    /// <param name="records">The records.</param>
    /// <param name="addressOf">The address of the page that shows a record; null if no page is its own.</param>
    /// <param name="make">Makes the document of a record that is shown at an address.</param>
    internal Artifact[] Of(ContentType type, IReadOnlyList<ContentRecord> records, Func<ContentRecord, string?> addressOf, Func<ContentRecord, string?, Artifact> make)
    {
        if (!last.TryGetValue(type, out var kept))
        {
            last[type] = kept = new();
        }

        var documents = kept.Recall(records);
        for (var i = 0; i < documents.Length; i++)
        {
            var address = addressOf(records[i]);
            if (documents[i].Document is null || documents[i].Address != address)
            {
                documents[i] = new KeptDocument(address, make(records[i], address));
            }
        }

        kept.Keep(records, documents);
        return [.. documents.Select(d => d.Document)];
    }

    private readonly record struct KeptDocument(string? Address, Artifact Document);
}
