namespace MRS.Engine.Outputs.Hosting;

/// <summary>Headers for the addresses that match a pattern.</summary>
/// <param name="Path">An address; a <c>*</c> at its end stands for whatever follows.</param>
/// <param name="Values">Names and values.</param>
public sealed record HeaderRule(string Path, IReadOnlyList<KeyValuePair<string, string>> Values)
{
    /// <summary>Whether the rule applies to an address.</summary>
    public bool Fits(string address) =>
        Path.EndsWith('*') ? address.StartsWith(Path[..^1], StringComparison.Ordinal) : address == Path;
}
