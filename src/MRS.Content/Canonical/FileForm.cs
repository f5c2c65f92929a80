namespace MRS.Content.Canonical;

/// <summary>In which form files may be written.</summary>
public enum FileForm
{
    /// <summary>In any that can be read: a person who is still typing is not interrupted.</summary>
    Any,

    /// <summary>In the one form that the editing form writes too, so that a save there changes nothing but what was edited.</summary>
    Canonical,
}
