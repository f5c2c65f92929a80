using MRS.Content.Problems;

namespace MRS.Engine.Text;

/// <summary>The id of a heading, and its position.</summary>
public readonly record struct TextId(string Id, SourcePosition At);
