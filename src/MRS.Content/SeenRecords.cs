namespace MRS.Content;

/// <summary>What is known about the records of a type, including those that could not be read.</summary>
/// <param name="Ids">Their ids. Lazy, since the ids of a large site's many pages are hardly ever needed.</param>
/// <param name="AreIdsKnown">Whether at least the id of each is known.</param>
/// <param name="AreRead">Whether all of them could be read.</param>
public sealed record SeenRecords(Lazy<IReadOnlySet<string>> Ids, bool AreIdsKnown, bool AreRead);
