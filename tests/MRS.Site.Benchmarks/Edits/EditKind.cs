namespace MRS.Site.Benchmarks.Edits;

/// <summary>What is changed in a page.</summary>
internal enum EditKind
{
    /// <summary>Its text: only the page itself changes.</summary>
    Text,

    /// <summary>Its title, looked for on the page that lists it.</summary>
    Title,
}
