namespace MRS.Engine.Planning;

/// <summary>An address of the site that shows nothing today. That is not a mistake: what belongs there will appear, or come back.</summary>
/// <param name="Why">The reason, such as <c>waits until 2027-01-05</c>.</param>
/// <param name="LeadsTo">Where visitors are redirected in the meantime: the nearest page above it, or where its text is today.</param>
public sealed record HiddenPage(string Why, string LeadsTo);
