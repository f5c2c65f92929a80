namespace MRS.Content.Model;

/// <summary>A record that says itself when it was published and last changed. Nothing else dates it: no file time, no history.</summary>
public interface IDated
{
    /// <summary>The day it was published, if that is said.</summary>
    DateOnly? Published { get; }

    /// <summary>The day it was last changed, if that is said.</summary>
    DateOnly? Updated { get; }
}
