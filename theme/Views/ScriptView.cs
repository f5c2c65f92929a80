namespace MRS.Theme.Views;

/// <summary>A script of the site.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Integrity">Its hash, as a value of the attribute <c>integrity</c>.</param>
public sealed record ScriptView(string Address, string Integrity);
