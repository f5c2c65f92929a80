using MRS.Content.Schema;

namespace MRS.Content.Model;

/// <summary>An office of the society.</summary>
[ContentType("role", Place = 50, Label = "Role", Plural = "Roles", File = "data/roles.yml", List = "roles",
    Help = "An office of the society. Who holds it is entered under Terms of office.")]
public sealed record Role : ContentRecord
{
    [Field("Title", Help = "What the holder is called.", Example = "President", MaxLength = 60)]
    public required string Title { get; init; }

    [Field("Plural", Help = "What several holders are called.", Example = "Presidents", MaxLength = 60)]
    public required string Plural { get; init; }

    [Field("Seats", Help = "How many people hold it at the same time. Leave empty if there is no fixed number.", Example = "1", Min = 1,
        Max = 99)]
    public int? Seats { get; init; }
}
