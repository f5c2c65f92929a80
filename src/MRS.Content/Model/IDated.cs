namespace MRS.Content.Model;

/// <summary>A record that states when it was published and last changed. Nothing else dates it: no file time, no Git history.</summary>
public interface IDated
{
    /// <summary>The day it was published, if stated.</summary>
    DateOnly? Published { get; }

    /// <summary>The day it was last changed, if stated.</summary>
    DateOnly? Updated { get; }
}
