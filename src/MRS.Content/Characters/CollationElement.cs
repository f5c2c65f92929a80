namespace MRS.Content.Characters;

/// <summary>What a character weighs when texts are sorted. A weight of 0 does not count.</summary>
/// <param name="Letter">Which letter it is.</param>
/// <param name="Mark">Which mark it bears.</param>
/// <param name="Form">Small, capital or another form of the same.</param>
internal readonly record struct CollationElement(ushort Letter, ushort Mark, ushort Form)
{
    /// <summary>The least weight of a mark: none.</summary>
    public const ushort NoMark = 0x20;

    /// <summary>The least weight of a form: small.</summary>
    public const ushort Small = 0x02;
}
