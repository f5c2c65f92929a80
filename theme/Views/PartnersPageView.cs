namespace MRS.Theme.Views;

/// <summary>The partners by kind.</summary>
public sealed record PartnersPageView : PageView
{
    /// <summary>The kinds that have partners, in the order of <see cref="MRS.Content.Model.PartnerKind"/>.</summary>
    public required ViewList<PartnerGroupView> Groups { get; init; }
}
