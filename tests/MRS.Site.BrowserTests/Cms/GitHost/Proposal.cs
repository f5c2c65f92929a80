namespace MRS.Site.BrowserTests.Cms.GitHost;

/// <summary>A pull request.</summary>
internal sealed class Proposal(int number, string title, string branch)
{
    public int Number { get; } = number;

    public string Title { get; } = title;

    public string Branch { get; } = branch;

    public string Id => $"PR_{Number}";

    public string Url => $"https://github.com/example/site/pull/{Number}";

    public bool IsDraft { get; set; } = true;

    public bool IsOpen { get; set; } = true;

    public List<string> Labels { get; } = [];
}
