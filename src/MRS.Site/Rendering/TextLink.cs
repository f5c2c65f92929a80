using MRS.Content.Sources;

namespace MRS.Site.Rendering;

/// <summary>An address in a text, and where it stands.</summary>
public readonly record struct TextLink(string Url, SourcePosition At);
