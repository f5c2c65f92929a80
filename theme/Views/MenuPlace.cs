namespace MRS.Theme.Views;

/// <summary>The relation of the current page to a menu entry.</summary>
public enum MenuPlace
{
    /// <summary>Elsewhere.</summary>
    Elsewhere,

    /// <summary>The entry leads to the current page: <c>aria-current="page"</c>.</summary>
    Here,

    /// <summary>The page is below the entry: <c>aria-current="true"</c>.</summary>
    Above,
}
