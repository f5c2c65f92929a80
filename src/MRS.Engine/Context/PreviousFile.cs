namespace MRS.Engine.Context;

/// <summary>A file from an earlier build with which a build is compared.</summary>
/// <param name="Path">Its path relative to the content folder, with forward slashes, for problems.</param>
/// <param name="Text">What is in it.</param>
public sealed record PreviousFile(string Path, string Text);
