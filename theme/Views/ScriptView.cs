namespace MRS.Theme.Views;

/// <summary>A script of the site's own.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Integrity">The hash of its content, as the attribute <c>integrity</c> wants it.</param>
public sealed record ScriptView(string Address, string Integrity);
