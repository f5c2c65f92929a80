namespace MRS.Site.Verifying;

/// <summary>What a host answered.</summary>
/// <param name="Status">The status.</param>
/// <param name="Headers">The headers by name, several of one name as one.</param>
/// <param name="Body">What was sent, unpacked.</param>
internal sealed record LiveAnswer(int Status, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body);
