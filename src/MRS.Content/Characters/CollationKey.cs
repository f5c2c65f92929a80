using System.Text;

namespace MRS.Content.Characters;

/// <summary>The sort key of a text. Its weights are computed at the first comparison that involves non-English characters.</summary>
/// <param name="text">The text.</param>
public sealed class CollationKey(string text) : IComparable<CollationKey>
{
    private readonly bool isEnglish = Ascii.IsValid(text);
    private string? weights;

    private string Text { get; } = text;

    private string Weights => weights ??= Collation.Weigh(Text);

    /// <inheritdoc />
    public int CompareTo(CollationKey? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byWeight =
            isEnglish && other.isEnglish ? Collation.CompareEnglish(Text, other.Text) : string.CompareOrdinal(Weights, other.Weights);
        return byWeight != 0 ? byWeight : string.CompareOrdinal(Text, other.Text);
    }
}
