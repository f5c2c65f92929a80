namespace MRS.Site.Benchmarks.Measuring;

/// <summary>A program to run.</summary>
/// <param name="Folder">The folder it runs in.</param>
/// <param name="Program">Its path, or its name if it is on the search path.</param>
/// <param name="Arguments">What it is given.</param>
public sealed record ProgramCall(string Folder, string Program, params IReadOnlyList<string> Arguments);
