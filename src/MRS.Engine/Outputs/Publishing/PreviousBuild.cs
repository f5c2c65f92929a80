namespace MRS.Engine.Outputs.Publishing;

/// <summary>What an earlier build published, as its manifest tells.</summary>
/// <param name="Names">Its permalinks and stable ids.</param>
/// <param name="Events">Its meetings.</param>
public sealed record PreviousBuild(IReadOnlyList<PublishedName> Names, IReadOnlyList<AnnouncedEvent> Events);
