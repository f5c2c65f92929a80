namespace MRS.Theme.Words;

/// <summary>A contiguous Unicode range of a script.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
/// <param name="Language">The value of <c>lang</c>.</param>
internal sealed record ScriptRange(int First, int Last, string Language);
