using System.Text.Json;

namespace MRS.Engine.Outputs.StructuredData;

/// <summary>Writes the members of a node, but for those that are not known.</summary>
internal readonly struct NodeWriter(Utf8JsonWriter json)
{
    /// <summary>A text.</summary>
    public void Text(ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>Several texts.</summary>
    public void Texts(ReadOnlySpan<byte> name, IReadOnlyList<string>? values)
    {
        if (values is not null)
        {
            json.WriteStartArray(name);
            foreach (var value in values)
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }
    }

    /// <summary>Something else that is described.</summary>
    public void Node(ReadOnlySpan<byte> name, Node? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            value.Write(json);
        }
    }

    /// <summary>Several of them.</summary>
    public void Nodes(ReadOnlySpan<byte> name, IReadOnlyList<Node>? values)
    {
        if (values is not null)
        {
            json.WriteStartArray(name);
            foreach (var value in values)
            {
                value.Write(json);
            }

            json.WriteEndArray();
        }
    }
}
