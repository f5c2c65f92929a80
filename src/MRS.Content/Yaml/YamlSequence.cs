using MRS.Content.Problems;

namespace MRS.Content.Yaml;

/// <summary>A list.</summary>
public sealed record YamlSequence(IReadOnlyList<YamlNode> Items, SourcePosition At) : YamlNode(At);
