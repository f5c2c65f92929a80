namespace MRS.Engine.Assets;

/// <summary>A part of the site that a tool makes.</summary>
/// <param name="Name">What it is called in reports.</param>
/// <param name="Outcome">What came of making it.</param>
public sealed record ToolPart(string Name, ToolOutcome Outcome);
