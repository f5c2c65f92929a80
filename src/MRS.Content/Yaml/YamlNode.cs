using MRS.Content.Problems;

namespace MRS.Content.Yaml;

/// <summary>A value in a YAML file and its position.</summary>
public abstract record YamlNode(SourcePosition At);
