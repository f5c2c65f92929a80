using MRS.Content.Model;

namespace MRS.Theme.Views;

/// <summary>Partners of one kind.</summary>
/// <param name="Label">What the kind is called.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Partners">In the order of the data.</param>
public sealed record PartnerGroupView(string Label, PartnerKind Kind, ViewList<Partner> Partners);
