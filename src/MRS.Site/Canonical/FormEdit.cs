namespace MRS.Site.Canonical;

/// <summary>
/// What the editing form would write otherwise. Where the change keeps the HTML as it is, it belongs to the canonical form;
/// where not, it is a loss of which the editor has to know.
/// </summary>
/// <param name="At">The place, counted from 0.</param>
/// <param name="Hint">What a person can write instead, should the change be a loss.</param>
/// <param name="Pieces">The change; empty if it is a loss in any case.</param>
internal sealed record FormEdit(int At, string Hint, params IReadOnlyList<Piece> Pieces)
{
    /// <summary>The last place it touches.</summary>
    public int End => Pieces.Count == 0 ? At : Pieces.Max(p => p.End);

    /// <summary>The first place it touches.</summary>
    public int Start => Pieces.Count == 0 ? At : Pieces.Min(p => p.Start);
}
