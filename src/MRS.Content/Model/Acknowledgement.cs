using MRS.Content.Schema;

namespace MRS.Content.Model;

/// <summary>A warning that has been reviewed and accepted.</summary>
[ContentType("acknowledgement", Place = 150, Label = "Acknowledged warning", Plural = "Acknowledged warnings", File = "acknowledged.yml",
    List = "acknowledged", Internal = true,
    Help = "A warning that is right as it is, with the reason. When the warning no longer comes, the entry is reported.")]
public sealed record Acknowledgement : ContentRecord
{
    [Field("Code", Help = "The warning's code.", Example = "MRS054")]
    [Pattern("MRS[0-9]{3}", "It is MRS and three digits, as the warning says.")]
    public required string Code { get; init; }

    [Field("Where", Help = "The file, or the file and some words of the message after a #.", Example = "data/partners.yml#old.example.org",
        MaxLength = 300)]
    public required string Where { get; init; }

    [Field("Reason", Help = "Why it is right as it is.", Example = "Their site has no https.", MaxLength = 300)]
    public required string Reason { get; init; }

    [Field("Until", Help = "The day on which to look at it again.", Example = "2027-01-01")]
    public DateOnly? Until { get; init; }
}
