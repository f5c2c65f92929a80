namespace MRS.Engine.Outputs.Search;

/// <summary>A page as the indexer gets it.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Html">A document with what is to be searched.</param>
internal sealed record IndexedPage(string Address, string Html);
