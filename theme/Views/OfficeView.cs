using MRS.Content.Model;

namespace MRS.Theme.Views;

/// <summary>An office and those who hold it.</summary>
public sealed record OfficeView(Role Role, ViewList<PersonView> Holders);
