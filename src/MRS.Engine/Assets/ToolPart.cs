namespace MRS.Engine.Assets;

/// <summary>A part of the site that a tool makes.</summary>
/// <param name="Name">Its name in reports.</param>
/// <param name="Outcome">The outcome of making it.</param>
public sealed record ToolPart(string Name, ToolOutcome Outcome);
