namespace MRS.Content.Characters;

/// <summary>An invisible character.</summary>
/// <param name="Index">Its index in the text.</param>
/// <param name="CodePoint">Its code point.</param>
public readonly record struct InvisibleCharacter(int Index, int CodePoint)
{
    /// <summary>Its code point as written, such as <c>U+200B</c>.</summary>
    public string Number => $"U+{CodePoint:X4}";
}
