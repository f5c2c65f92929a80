using MRS.Content.Schema;

namespace MRS.Content.Model;

/// <summary>What is true of the whole site.</summary>
[ContentType("site", Place = 10, Label = "Site", Plural = "Site", File = "site.yml", Optional = false,
    Help = "The society's name and what is true of the whole site.")]
public sealed record SiteSettings : ContentRecord, IDescribed, IHasSources
{
    [Field("Name", Help = "The society's full name.", Example = "Example Research Society", MaxLength = 80)]
    public required string Name { get; init; }

    [Field("Short name", Help = "The abbreviation members use.", Example = "ERS", MaxLength = 20)]
    public string? ShortName { get; init; }

    [Field("Address of the site",
        Help = "Where the site is published, starting with https:// and without a slash or path at the end: "
            + "the site is made for a domain of its own.",
        Example = "https://www.example.org")]
    [Pattern("https?://[^/?#]+",
        "It ends with the domain: no slash, no path, no ? and no # behind it, because the site is made for a domain of its own.")]
    public required WebAddress Address { get; init; }

    [Field("Description",
        Help = "One or two sentences on what the society is, 50 to 160 characters. Used where a page has neither a description nor a text.",
        Example = "A society of scientists and patients who work on one question.", MaxLength = 300)]
    public required string Description { get; init; }

    [Field("Mission in one sentence", Help = "Stands large on the home page.",
        Example = "We bring together everyone who works on the question.", MaxLength = 240, MultiLine = true)]
    public string? Mission { get; init; }

    [Field("Language", Help = "The language of the site, as a code.", Example = "en")]
    [Pattern("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", "It is a language code such as en or pt-BR.")]
    public string Language { get; init; } = "en";

    [Field("Time zone", Help = "The society's own time zone, for dates that name no place.", Example = "Europe/London")]
    public TimeZoneId? TimeZone { get; init; }

    [Field("Founded", Help = "The year of foundation.", Example = "1984", Min = 1000, Max = 2200, Group = "Facts")]
    public int? Founded { get; init; }

    [Field("Founded in", Help = "The city of foundation.", Example = "London", MaxLength = 80, Group = "Facts")]
    public string? FoundedIn { get; init; }

    [Field("Seat", Help = "Where the society has its seat.", Example = "Exampleville, Exampleland", MaxLength = 120, Group = "Facts")]
    public string? Seat { get; init; }

    [Field("Legal form", Help = "What kind of organisation it is in law, in a few words. Stands at the foot of every page.",
        Example = "Registered charity", MaxLength = 160, Group = "Facts")]
    public string? LegalForm { get; init; }

    [Field("Contact e-mail", Help = "Shown on the contact page.", Example = "office@example.org", MaxLength = 120, Group = "Contact")]
    [Pattern("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+", "It looks like name@example.org.")]
    public string? Email { get; init; }

    [Field("Contact form",
        Help = "Who takes what visitors send with the form on the contact page. "
            + "Choose a host only once its forms are switched on there and someone reads them.",
        Example = "netlify", Group = "Contact")]
    public FormHost FormHost { get; init; }

    [Field("Where corrections go",
        Help = "Where the link “Suggest a correction” at the foot of every page leads: a page of this site, a web address, or mailto: "
            + "and an e-mail address. Leave empty for no such link.",
        Example = "mailto:office@example.org", MaxLength = 160, Group = "Contact")]
    [Pattern("/[^\\s<>\"]*|mailto:[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+|https://[^\\s<>\"]+",
        "It begins with a slash, mailto: or https://.")]
    public string? Corrections { get; init; }

    [Field("Also known at", Singular = "address", Help = "Official pages of the society elsewhere.",
        Example = "https://social.example/@society",
        Group = "Contact", MaxLength = 20)]
    public IReadOnlyList<WebAddress> SameAs { get; init; } = [];

    [Field("Repository", Help = "Where the site's files are kept, as OWNER/NAME.", Example = "example/site", Group = "Technical")]
    [Pattern("[A-Za-z0-9._-]+/[A-Za-z0-9._-]+", "It has the form OWNER/NAME.")]
    public string? Repository { get; init; }

    [Field("Branch", Help = "The branch of the repository that is published. Changes made in the form become proposals to it.",
        Example = "main", MaxLength = 100, Group = "Technical")]
    [Pattern("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*", "It is the name of a branch, such as main.")]
    public string Branch { get; init; } = "main";

    [Field("Sign-in for editors",
        Help = "The address of the service that lets editors sign in with their account at the repository's host. "
            + "Leave empty where the host of the site does it itself.",
        Example = "https://sign-in.example.org", Group = "Technical")]
    public WebAddress? SignIn { get; init; }

    [Field("Name of the feeds",
        Help = "The domain that the ids in feeds and calendars are made from. Never change it once it is set, "
            + "not even when the site moves: readers' programs know each item by it. Without it there are no feeds and no calendars.",
        Example = "example.org", MaxLength = 120, Group = "Technical")]
    [Pattern("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+", "It is a domain in small letters, such as example.org.")]
    public string? FeedAuthority { get; init; }

    [Field("Feeds since",
        Help = "A day on which that domain belonged to the society. Never change it once it is set. Needed with the name of the feeds.",
        Example = "2026-01-15", Group = "Technical")]
    public DateOnly? FeedSince { get; init; }

    [Field("Contact for security",
        Help =
            "Where to report a weakness of the site: a web address, or mailto: and an e-mail address. Needs the day until which it holds.",
        Example = "mailto:security@example.org", MaxLength = 160, Group = "Technical")]
    [Pattern("mailto:[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+|https://[^\\s<>\"]+", "It begins with mailto: or https://.")]
    public string? SecurityContact { get; init; }

    [Field("Contact for security until", Help = "The day until which that contact surely holds, at most a year ahead.",
        Example = "2027-01-15", Group = "Technical")]
    public DateOnly? SecurityExpires { get; init; }

    [Field("Sources", Singular = "source", Help = "Where these facts come from. Not shown to readers.",
        Example = "https://example.org/about", Group = "Sources",
        MaxLength = 50)]
    public IReadOnlyList<WebAddress> Sources { get; init; } = [];
}
