namespace MRS.Content;

/// <summary>What was seen of the records of a type, also of those that could not be read.</summary>
/// <param name="Ids">Their ids. Of the many pages of a large site hardly anyone asks for them.</param>
/// <param name="AreIdsKnown">Whether at least the id of each could be read.</param>
/// <param name="AreRead">Whether all of them could be read.</param>
public sealed record SeenRecords(Lazy<IReadOnlySet<string>> Ids, bool AreIdsKnown, bool AreRead);
