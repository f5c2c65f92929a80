namespace MRS.Engine.Outputs.StructuredData;

/// <summary>A piece of news.</summary>
public sealed record NewsArticleNode : Node
{
    /// <inheritdoc />
    protected override string? Kind => "NewsArticle";

    /// <summary>Its title.</summary>
    public string? Headline { get; init; }

    /// <summary>What it says in short.</summary>
    public string? Description { get; init; }

    /// <summary>The day it was published.</summary>
    public string? DatePublished { get; init; }

    /// <summary>The day it was last changed.</summary>
    public string? DateModified { get; init; }

    /// <summary>The code of its language.</summary>
    public string? InLanguage { get; init; }

    /// <summary>Who wrote it.</summary>
    public Reference? Author { get; init; }

    /// <summary>Who published it.</summary>
    public Reference? Publisher { get; init; }

    /// <summary>The page it stands on.</summary>
    public string? MainEntityOfPage { get; init; }

    /// <summary>The whole address of its picture.</summary>
    public string? Image { get; init; }

    /// <summary>The people it is about.</summary>
    public IReadOnlyList<PersonNode>? About { get; init; }

    private protected override void Write(NodeWriter to)
    {
        to.Text("headline"u8, Headline);
        to.Text("description"u8, Description);
        to.Text("datePublished"u8, DatePublished);
        to.Text("dateModified"u8, DateModified);
        to.Text("inLanguage"u8, InLanguage);
        to.Node("author"u8, Author);
        to.Node("publisher"u8, Publisher);
        to.Text("mainEntityOfPage"u8, MainEntityOfPage);
        to.Text("image"u8, Image);
        to.Nodes("about"u8, About);
    }
}
