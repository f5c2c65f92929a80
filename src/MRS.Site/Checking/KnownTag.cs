namespace MRS.Site.Checking;

/// <summary>A tag and what it says to the checks, if that is no more than this.</summary>
/// <param name="Text">The tag, letter for letter.</param>
/// <param name="Link">The link in it; null if there is none.</param>
/// <param name="Id">The id in it; null if there is none.</param>
/// <param name="HeadingLevel">The level of the heading that it begins; 0 if it begins none.</param>
internal sealed record KnownTag(byte[] Text, PooledText? Link, PooledText? Id, int HeadingLevel);
