namespace MRS.Engine.Text;

/// <summary>What a Markdown text has too much of to be parsed.</summary>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Message">What it is, in words.</param>
public sealed record TextExcess(int Line, string Message);
