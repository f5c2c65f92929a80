namespace MRS.Theme.Views;

/// <summary>A person who held the office.</summary>
/// <param name="Person">Who.</param>
/// <param name="Term">When.</param>
/// <param name="Vision">Their vision from that time; null if there is none.</param>
public sealed record PastHolderView(PersonView Person, TermView Term, LinkView? Vision);
