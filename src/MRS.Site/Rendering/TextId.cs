using MRS.Content.Sources;

namespace MRS.Site.Rendering;

/// <summary>The id of a heading, and where the heading stands.</summary>
public readonly record struct TextId(string Id, SourcePosition At);
