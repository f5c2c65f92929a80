using System.Text.Json;

namespace MRS.Engine.Outputs.StructuredData;

/// <summary>Something described in the vocabulary of schema.org. What is not known is left out.</summary>
public abstract record Node
{
    /// <summary>A name by which other parts of the data refer to it.</summary>
    public string? Id { get; init; }

    /// <summary>What it is; null for a reference.</summary>
    protected abstract string? Kind { get; }

    /// <summary>Writes it with all that is known of it.</summary>
    public void Write(Utf8JsonWriter json)
    {
        var to = new NodeWriter(json);
        json.WriteStartObject();
        to.Text("@type"u8, Kind);
        to.Text("@id"u8, Id);
        Write(to);
        json.WriteEndObject();
    }

    // Word by word: what is written by looking at its members takes several times as long, and most of all where it is done for the first time.
    private protected abstract void Write(NodeWriter to);
}
