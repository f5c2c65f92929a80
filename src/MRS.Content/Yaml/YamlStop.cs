namespace MRS.Content.Yaml;

/// <summary>The position at which the YAML parser gave up.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1.</param>
/// <param name="Complaint">Its message.</param>
internal sealed record YamlStop(long Line, long Column, string Complaint);
