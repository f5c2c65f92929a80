namespace MRS.Theme.Words;

/// <summary>The characters of a script that stand together in Unicode.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
/// <param name="Language">The language as HTML tells it.</param>
internal sealed record ScriptRange(int First, int Last, string Language);
