namespace MRS.Site.Corpus;

/// <summary>The generators that a corpus can be written for.</summary>
public static class CorpusForms
{
    /// <summary>The name of this project's own generator.</summary>
    public const string Own = "own";

    /// <summary>What gives the files for each of them.</summary>
    public static IReadOnlyDictionary<string, Func<CorpusShape, IEnumerable<CorpusFile>>> All { get; } =
        new Dictionary<string, Func<CorpusShape, IEnumerable<CorpusFile>>>
        {
            [Own] = OwnForm.Of,
            ["hugo"] = HugoForm.Of,
            ["eleventy"] = EleventyForm.Of,
            ["jekyll"] = JekyllForm.Of,
        };
}
