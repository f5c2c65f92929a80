namespace MRS.Content.Characters;

/// <summary>The collation weights of a character. A weight of 0 is ignored.</summary>
/// <param name="Letter">The base letter (primary weight).</param>
/// <param name="Mark">The accent (secondary weight).</param>
/// <param name="Form">Lower case, upper case or another variant (tertiary weight).</param>
internal readonly record struct CollationElement(ushort Letter, ushort Mark, ushort Form)
{
    /// <summary>The lowest secondary weight: no accent.</summary>
    public const ushort NoMark = 0x20;

    /// <summary>The lowest tertiary weight: lower case.</summary>
    public const ushort Small = 0x02;
}
