using MRS.Content.Model;

namespace MRS.Theme.Views;

/// <summary>A membership category; its <c>id</c> is its fragment on the membership page.</summary>
/// <param name="Category">The record.</param>
/// <param name="Address">Where it is explained; null if nowhere.</param>
public sealed record MembershipView(MembershipCategory Category, string? Address);
