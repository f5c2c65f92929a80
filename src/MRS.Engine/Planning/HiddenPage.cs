namespace MRS.Engine.Planning;

/// <summary>An address of the site at which nothing is shown today. It is no mistake: what belongs there comes, or comes back.</summary>
/// <param name="Why">What is said of it, such as <c>waits until 2027-01-05</c>.</param>
/// <param name="LeadsTo">Where visitors are sent meanwhile: the nearest page above it, or where its text stands today.</param>
public sealed record HiddenPage(string Why, string LeadsTo);
