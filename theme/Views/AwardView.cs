using MRS.Content.Model;

namespace MRS.Theme.Views;

/// <summary>An award; its <c>id</c> is its fragment on the page.</summary>
/// <param name="Award">The record.</param>
/// <param name="Recipients">Latest first.</param>
public sealed record AwardView(Award Award, ViewList<RecipientView> Recipients);
