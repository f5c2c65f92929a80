namespace MRS.Theme.Views;

/// <summary>An excerpt from an office holder's vision.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Excerpt">A sentence from it, word for word.</param>
/// <param name="Author">Its author.</param>
/// <param name="RoleTitle">The office.</param>
/// <param name="Address">The address of the full text.</param>
public sealed record VisionTeaserView(string Title, string Excerpt, PersonView Author, string RoleTitle, string Address);
