namespace MRS.Theme.Words;

/// <summary>A part of a text that is in another script than the page.</summary>
/// <param name="Start">Where it begins, in characters.</param>
/// <param name="End">Where it ends: after its last letter.</param>
/// <param name="Letters">How many letters it has.</param>
/// <param name="Language">Its value of <c>lang</c>: <c>ja</c>, or <c>und-Cyrl</c> for a script that many languages share.</param>
internal readonly record struct ForeignPart(int Start, int End, int Letters, string Language);
