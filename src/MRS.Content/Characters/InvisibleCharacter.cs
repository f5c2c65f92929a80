namespace MRS.Content.Characters;

/// <summary>A character that nobody sees.</summary>
/// <param name="Index">Where in its text it stands.</param>
/// <param name="Letter">Its number in Unicode.</param>
public readonly record struct InvisibleCharacter(int Index, int CodePoint)
{
    /// <summary>How its number is written, such as <c>U+200B</c>.</summary>
    public string Number => $"U+{CodePoint:X4}";
}
