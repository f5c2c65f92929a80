namespace MRS.Theme.Views;

/// <summary>Where the page being shown stands towards a menu entry.</summary>
public enum MenuPlace
{
    /// <summary>Elsewhere.</summary>
    Elsewhere,

    /// <summary>The entry leads to this very page: <c>aria-current="page"</c>.</summary>
    Here,

    /// <summary>The page lies below the entry: <c>aria-current="true"</c>.</summary>
    Above,
}
