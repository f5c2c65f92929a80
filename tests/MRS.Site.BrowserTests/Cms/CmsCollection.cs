namespace MRS.Site.BrowserTests.Cms;

/// <summary>
/// The tests of the editing form run one after the other: each holds a preview, a repository and a large program in a browser.
/// </summary>
[CollectionDefinition(nameof(CmsCollection))]
public sealed class CmsCollection;
