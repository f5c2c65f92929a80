using MRS.Content.Problems;

namespace MRS.Content.Yaml;

/// <summary>A single value as text. Whether it is a number or a date is decided by the field, not by YAML.</summary>
public sealed record YamlScalar(string Value, bool IsPlain, SourcePosition At) : YamlNode(At)
{
    /// <summary>Whether nothing was written, or YAML's null, or quotes with only white space in them.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Value) || (IsPlain && Value is "~" or "null" or "Null" or "NULL");
}
