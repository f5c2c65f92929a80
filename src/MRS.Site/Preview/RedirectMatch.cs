namespace MRS.Site.Preview;

/// <summary>A redirect that matches an address.</summary>
/// <param name="To">The target, ready for a header.</param>
/// <param name="Status">The HTTP status; 200 shows the other page at this address.</param>
/// <param name="IsForced">Whether it applies even if there is a file at the address.</param>
internal sealed record RedirectMatch(string To, int Status, bool IsForced);
