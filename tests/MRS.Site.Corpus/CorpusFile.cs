namespace MRS.Site.Corpus;

/// <summary>A file of a corpus in the form a generator reads.</summary>
/// <param name="Path">Its path in the generator's project, with forward slashes.</param>
/// <param name="Text">What is in it.</param>
public sealed record CorpusFile(string Path, string Text);
