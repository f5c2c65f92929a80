namespace MRS.Theme.Views;

/// <summary>The words of an office-holder in short.</summary>
/// <param name="Title">Their heading.</param>
/// <param name="Excerpt">A sentence from them, word for word.</param>
/// <param name="Author">Whose words they are.</param>
/// <param name="RoleTitle">The office.</param>
/// <param name="Address">Where they stand whole.</param>
public sealed record VisionTeaserView(string Title, string Excerpt, PersonView Author, string RoleTitle, string Address);
