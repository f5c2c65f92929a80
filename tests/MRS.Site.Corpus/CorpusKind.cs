namespace MRS.Site.Corpus;

/// <summary>What a record of a corpus is.</summary>
public enum CorpusKind
{
    /// <summary>The home page.</summary>
    Home,

    /// <summary>The page that lists a section, or all people, meetings or news.</summary>
    List,

    /// <summary>A page of text.</summary>
    Page,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A meeting.</summary>
    Event,

    /// <summary>A piece of news.</summary>
    News,
}
