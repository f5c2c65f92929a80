using MRS.Content.Problems;

namespace MRS.Engine.Text;

/// <summary>An address in a text, and its position.</summary>
public readonly record struct TextLink(string Url, SourcePosition At);
