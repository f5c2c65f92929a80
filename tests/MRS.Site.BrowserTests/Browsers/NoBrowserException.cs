namespace MRS.Site.BrowserTests.Browsers;

/// <summary>There is no browser to test with. The message says in one sentence what to do.</summary>
internal sealed class NoBrowserException(string message) : Exception(message);
