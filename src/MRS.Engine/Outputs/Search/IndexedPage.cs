namespace MRS.Engine.Outputs.Search;

/// <summary>A page as the indexer gets it.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Html">A document with the searchable content.</param>
internal sealed record IndexedPage(string Address, string Html);
