using MRS.Content.Problems;

namespace MRS.Content.Yaml;

/// <summary>A single value as text. Whether it is a number or a date is for the field to say, not for YAML.</summary>
public sealed record YamlScalar(string Value, bool IsPlain, SourcePosition At) : YamlNode(At)
{
    /// <summary>Nothing was written, or YAML's word for nothing, or quotes with nothing but spaces in them.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Value) || (IsPlain && Value is "~" or "null" or "Null" or "NULL");
}
