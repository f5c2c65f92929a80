namespace MRS.Theme.Rendering;

/// <summary>A stretch of a page that other pages have as well, byte for byte. It is made of whole elements.</summary>
/// <param name="Start">Where it begins in the page, in bytes.</param>
/// <param name="Html">What stands there: the same object on every page.</param>
public readonly record struct SharedStretch(int Start, byte[] Html)
{
    /// <summary>The index after it.</summary>
    public int End => Start + Html.Length;
}
