namespace MRS.Site.BrowserTests;

/// <summary>What tests found wrong on pages.</summary>
internal static class Findings
{
    private const int Shown = 40;

    /// <summary>Fails with all findings if there are any, or with the first of very many.</summary>
    public static void AssertNone(IReadOnlyCollection<string> findings)
    {
        if (findings.Count > 0)
        {
            var more = findings.Count > Shown ? $"\n… and {findings.Count - Shown} more" : "";
            Assert.Fail($"{findings.Count} found:\n{string.Join('\n', findings.Take(Shown))}{more}");
        }
    }
}
