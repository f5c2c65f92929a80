namespace MRS.Theme.Views;

/// <summary>The people mentioned on the site, by name.</summary>
public sealed record PeoplePageView : PageView
{
    /// <summary>Those in office, by role.</summary>
    public required ViewList<OfficeView> Offices { get; init; }

    /// <summary>Everyone else, by name.</summary>
    public required ViewList<PersonView> Others { get; init; }
}
