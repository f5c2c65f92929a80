namespace MRS.Site.Corpus;

/// <summary>A file of a corpus before it takes the form that a generator reads.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Section">The folder of its address; empty for the home page.</param>
/// <param name="Name">The last part of its address; empty for the home page and for lists.</param>
/// <param name="Fields">Its front matter; the values are YAML.</param>
/// <param name="Body">Its Markdown.</param>
public sealed record CorpusRecord(
    CorpusKind Kind, string Section, string Name, IReadOnlyList<(string Key, string Value)> Fields, string Body);
