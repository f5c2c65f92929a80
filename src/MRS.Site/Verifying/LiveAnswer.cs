namespace MRS.Site.Verifying;

/// <summary>A host's response.</summary>
/// <param name="Status">The status.</param>
/// <param name="Headers">The headers by name, repeated ones joined.</param>
/// <param name="Body">The body, decompressed.</param>
internal sealed record LiveAnswer(int Status, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body);
