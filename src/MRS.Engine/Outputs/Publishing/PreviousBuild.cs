namespace MRS.Engine.Outputs.Publishing;

/// <summary>What an earlier build published, according to its manifest.</summary>
/// <param name="Names">Its permalinks and stable ids.</param>
/// <param name="Events">Its meetings.</param>
public sealed record PreviousBuild(IReadOnlyList<PublishedName> Names, IReadOnlyList<AnnouncedEvent> Events);
