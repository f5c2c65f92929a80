using MRS.Content.Schema;

namespace MRS.Content.Model;

/// <summary>A person's time in a role.</summary>
[ContentType("term", Place = 60, Label = "Term of office", Plural = "Terms of office", File = "data/terms.yml", List = "terms",
    Help = "Who held which role, and when. The site works out from this who is in office. "
        + "Where an office has one seat, a new entry with a beginning ends the one before by itself.")]
public sealed record Term : ContentRecord, IHasSources
{
    [Field("Person", Help = "Choose the person. New people are entered under People first.", Example = "person-one")]
    [RefersTo(typeof(Person))]
    public required string Person { get; init; }

    [Field("Role", Help = "Choose the office.", Example = "president")]
    [RefersTo(typeof(Role))]
    public required string Role { get; init; }

    [Field("From", Help = "When the term began: a day, a month or a year. Leave empty if that is not known.", Example = "2024-06")]
    public PartialDate? From { get; init; }

    [Field("Until",
        Help = "The last day in office, or the last month or year. Leave empty if that is not known yet, "
            + "or if the next holder's beginning says it. The word unknown stands for a term that is over, nobody knows since when.",
        Example = "2026-06")]
    public TermEnd? Until { get; init; }

    [Field("Sources", Singular = "source", Help = "Where the facts come from. Not shown to readers.", Example = "https://example.org/board",
        Group = "Sources",
        MaxLength = 50)]
    public IReadOnlyList<WebAddress> Sources { get; init; } = [];

    /// <summary>Whether the person is in office.</summary>
    public bool IsOpen => Until is null;
}
