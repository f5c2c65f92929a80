namespace MRS.Site.BrowserTests.Delivery;

/// <summary>The tests that share the first visits.</summary>
[CollectionDefinition(nameof(FirstVisitCollection))]
public sealed class FirstVisitCollection : ICollectionFixture<FirstVisits>;
