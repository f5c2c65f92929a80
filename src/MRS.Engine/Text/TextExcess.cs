namespace MRS.Engine.Text;

/// <summary>What is too much in a Markdown text to be read.</summary>
/// <param name="Line">The line on which it is, counted from 1.</param>
/// <param name="Message">What it is, in words.</param>
public sealed record TextExcess(int Line, string Message);
