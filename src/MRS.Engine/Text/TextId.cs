using MRS.Content.Problems;

namespace MRS.Engine.Text;

/// <summary>The id of a heading, and where the heading stands.</summary>
public readonly record struct TextId(string Id, SourcePosition At);
