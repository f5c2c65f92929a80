namespace MRS.Site.Tests.Review;

/// <summary>One commit of each kind, and exactly what the comment says of it.</summary>
public sealed class ScriptedCommitTests : IDisposable
{
    private readonly GitSite site = new();

    [Fact]
    public Task TextEdit() => ChangesAre(
        () => site.Replace("pages/about/mission.md", "We make examples.", "We make good examples."),
        "Pages: 1 changed.", "### Changed pages", "- **`Our mission`** `/about/mission/`: 1 paragraph");

    [Fact]
    public Task DataEditThatTouchesThreePages() => ChangesAre(
        () =>
        {
            site.Replace("data/awards.yml", "name: \"Example Award\"", "name: \"Example Prize\"");
            site.Replace("data/awards.yml", "name: \"Young Example Award\"", "name: \"Young Example Prize\"");
        },
        "Pages: 3 changed.",
        "### Changed pages",
        "- **`Person Four`** `/about/people/person-four/`: 1 list entry",
        "- **`例 一`** `/about/people/person-ichi/`: 1 list entry",
        "- **`Awards`** `/awards/`: 2 headings, 2 lines");

    [Fact]
    public Task RenameWithARedirect() => ChangesAre(
        () =>
        {
            site.Move("pages/awards.md", "pages/prizes.md");
            Everywhere("/awards/", "/prizes/");
            site.Replace("pages/prizes.md", "order: 30\n", "order: 30\nredirectFrom:\n  - \"/awards/\"\n");
        },
        "Pages: 6 changed, 1 moved.",
        "### Changed pages",
        "- **`Person Four`** `/about/people/person-four/`: 1 link",
        "- **`例 一`** `/about/people/person-ichi/`: 1 link",
        "- **`24th Example Congress, 2031`** `/meetings/congress-2031/`: 1 link",
        "- **`例 一 receives the Example Award`** `/news/example-award-2024/`: 1 link",
        "- **`What a text can hold`** `/samples/`: 1 link",
        "- **`Search`** `/search/`: 1 list entry added; 1 list entry removed",
        "### Moved pages",
        "- **`Awards`** `/prizes/` (was `/awards/`): the old address leads on",
        "### What else",
        "- Feeds: `24th Example Congress, 2031` changed entry",
        "- Feeds: `例 一 receives the Example Award` changed entry",
        "- Redirects: `/awards/` new (`/prizes/`)",
        "- Menus, head and foot: differ on 30 pages");

    [Fact]
    public Task RenameWithoutARedirect() => ChangesAre(
        () =>
        {
            site.Move("pages/awards.md", "pages/prizes.md");
            Everywhere("/awards/", "/prizes/");
        },
        "Pages: 6 changed, 1 moved.",
        "### New problems",
        "- `error` `data/redirects.yml` `MRS100`: `/awards/ was published, and now nothing is there.` `If the file pages/awards.md was "
            + "deleted, put it back and add to its fields: retired: \"2026-11-23\" and successor: \"/prizes/\". Or do without the file. "
            + "Paste this line at the end of data/redirects.yml, with the spaces at its beginning:   - {id: \"awards\", from: "
            + "\"/awards/\", to: \"/prizes/\"}`",
        "### Changed pages",
        "- **`Person Four`** `/about/people/person-four/`: 1 link",
        "- **`例 一`** `/about/people/person-ichi/`: 1 link",
        "- **`24th Example Congress, 2031`** `/meetings/congress-2031/`: 1 link",
        "- **`例 一 receives the Example Award`** `/news/example-award-2024/`: 1 link",
        "- **`What a text can hold`** `/samples/`: 1 link",
        "- **`Search`** `/search/`: 1 list entry added; 1 list entry removed",
        "### Moved pages",
        "- **`Awards`** `/prizes/` (was `/awards/`): nothing leads on from the old address",
        "### What else",
        "- Feeds: `24th Example Congress, 2031` changed entry",
        "- Feeds: `例 一 receives the Example Award` changed entry",
        "- Menus, head and foot: differ on 30 pages");

    [Fact]
    public Task EventCancelled() => ChangesAre(
        () =>
        {
            site.Replace("events/congress-2031.md", "status: \"scheduled\"", "status: \"cancelled\"");
            site.Replace("events/congress-2031.md", "revision: 1", "revision: 2");
        },
        "Pages: 3 changed.",
        "### Changed pages",
        "- **`Example Research Society`** `/`: 1 heading, 2 paragraphs, 1 date added; 1 heading, 2 paragraphs, 1 date removed",
        "- **`Meetings`** `/meetings/`: 1 paragraph added",
        "- **`24th Example Congress, 2031`** `/meetings/congress-2031/`: 2 list entries added; 1 list entry removed",
        "### What else",
        "- Meetings: `24th Example Congress, 2031` cancelled (`its status was \"scheduled\" and is now \"cancelled\"`)",
        "- Feeds: `24th Example Congress, 2031` changed entry");

    [Fact]
    public Task EventMoved() => ChangesAre(
        () =>
        {
            site.Replace("events/congress-2031.md", "end: \"2031-06-25\"", "end: \"2031-06-26\"");
            site.Replace("events/congress-2031.md", "revision: 1", "revision: 2");
        },
        "Pages: 3 changed.",
        "### Changed pages",
        "- **`Example Research Society`** `/`: 1 date",
        "- **`Meetings`** `/meetings/`: 1 date",
        "- **`24th Example Congress, 2031`** `/meetings/congress-2031/`: 1 date",
        "### What else",
        "- Meetings: `24th Example Congress, 2031` moved to other days (`its date was \"2031-06-23 09:00 to 2031-06-25 17:30 "
            + "Europe/London\" and is now \"2031-06-23 09:00 to 2031-06-26 17:30 Europe/London\"`)",
        "- Feeds: `24th Example Congress, 2031` changed entry");

    [Fact]
    public Task ImageReplaced() => ChangesAre(
        () => File.Copy(Path.Join(site.Content, "media", "portrait.png"), Path.Join(site.Content, "media", "square.png"), overwrite: true),
        "Pages: 1 changed.",
        "### Changed pages",
        "- **`What a text can hold`** `/samples/`: 2 pictures");

    [Fact]
    public Task PageTakenDown() => ChangesAre(
        () =>
        {
            site.Replace("events/webinar-2031.md", "sources:\n", "retired: \"2026-11-23\"\nsuccessor: \"/meetings/\"\nsources:\n");
        },
        "Pages: 4 changed, 1 removed.",
        "### Changed pages",
        "- **`Example Research Society`** `/`: 1 heading, 2 paragraphs, 1 date added; 1 heading, 2 paragraphs, 1 date removed",
        "- **`Meetings`** `/meetings/`: 1 heading, 2 paragraphs, 1 date removed",
        "- **`Example Spring School 2031`** `/meetings/spring-school-2031/`: 1 list entry removed",
        "- **`Search`** `/search/`: 1 list entry removed",
        "### Removed pages",
        "- **`Example Webinar 2031`** `/meetings/webinar-2031/`: its address leads to `/meetings/`",
        "### What else",
        "- Meetings: cancelled (`its status was \"rescheduled\" and is now \"cancelled\"`)",
        "- Feeds: `Example Webinar 2031` entry taken out",
        "- Redirects: `/meetings/webinar-2031/` new (`/meetings/`)");

    [Fact]
    public Task PageDeleted() => ChangesAre(
        () =>
        {
            site.Delete("events/webinar-2031.md");
        },
        "Pages: 4 changed, 1 removed.",
        "### New problems",
        "- `error` `data/redirects.yml` `MRS100`: `/meetings/webinar-2031/ was published, and now nothing is there.` `If the file "
            + "events/webinar-2031.md was deleted, put it back and add to its fields: retired: \"2026-11-23\" and successor: "
            + "\"/meetings/\". Or do without the file. Paste this line at the end of data/redirects.yml, with the spaces at its beginning: "
            + "  - {id: \"meetings-webinar-2031\", from: \"/meetings/webinar-2031/\", to: \"/meetings/\"}`",
        "### Changed pages",
        "- **`Example Research Society`** `/`: 1 heading, 2 paragraphs, 1 date added; 1 heading, 2 paragraphs, 1 date removed",
        "- **`Meetings`** `/meetings/`: 1 heading, 2 paragraphs, 1 date removed",
        "- **`Example Spring School 2031`** `/meetings/spring-school-2031/`: 1 list entry removed",
        "- **`Search`** `/search/`: 1 list entry removed",
        "### Removed pages",
        "- **`Example Webinar 2031`** `/meetings/webinar-2031/`: nothing leads on from its address",
        "### What else",
        "- Meetings: `Example Webinar 2031` no longer in the calendars",
        "- Feeds: `Example Webinar 2031` entry taken out");

    [Fact]
    public Task PageAdded() => ChangesAre(
        () => site.Write("pages/about/history.md",
            "---\ntitle: \"How it began\"\ndescription: \"How the society began, in few words, and what came of it.\"\n---\n\n"
                + "With an example.\n"),
        "Pages: 1 new, 2 changed.",
        "### New pages",
        "- **`How it began`** `/about/history/`: new page",
        "### Changed pages",
        "- **`About the society`** `/about/`: 1 paragraph, 1 list entry added",
        "- **`Search`** `/search/`: 1 list entry added",
        "### What else");

    [Fact]
    public Task NewsAdded() => ChangesAre(
        () => site.Write("news/a-new-item.md",
            "---\ntitle: \"A new item\"\ndescription: \"It is new, and nobody has heard of it before this day.\"\n"
                + "published: \"2026-11-01\"\nsources:\n  - \"https://example.org/news\"\n---\n\nNews.\n"),
        "Pages: 1 new, 4 changed.",
        "### New pages",
        "- **`A new item`** `/news/a-new-item/`: new page",
        "### Changed pages",
        "- **`Example Research Society`** `/`: 1 heading, 1 paragraph, 1 date added",
        "- **`News`** `/news/`: 1 heading, 1 paragraph, 1 date added",
        "- **`Membership is open to families`** `/news/new-members-2025/`: 1 list entry added",
        "- **`Search`** `/search/`: 1 list entry added",
        "### What else",
        "- Feeds: `A new item` new entry");

    [Fact]
    public Task WhiteSpaceAlone() => ChangesAre(
        () =>
        {
            site.Replace("pages/about/mission.md", "We make examples.\n", "We make  examples.   \n\n\n");
            site.Replace("data/terms.yml", "terms:\n", "terms:\n\n");
        },
        "No visible change.");

    [Fact]
    public Task LineEndsWithinAParagraph() => ChangesAre(
        () => site.Replace("pages/about/mission.md", "We make examples.", "We make\nexamples."),
        "No visible change.");

    public void Dispose() => site.Dispose();

    private async Task ChangesAre(Action edit, params string[] expected)
    {
        edit();
        site.Commit("The change");

        Assert.Equal(expected, await site.LastCommitAsync());
    }

    private void Everywhere(string old, string with)
    {
        foreach (var file in Directory.EnumerateFiles(site.Content, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".md" or ".yml"))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace(old, with, StringComparison.Ordinal));
        }
    }
}
