namespace MRS.Content.Schema;

/// <summary>One of the values of a choice.</summary>
/// <param name="Word">The word in the file.</param>
/// <param name="Label">What a form shows.</param>
/// <param name="Value">The value in code.</param>
public sealed record Choice(string Word, string Label, object Value);
