namespace MRS.Content.Model;

/// <summary>A record of facts, which may name where they come from. Records without a source are counted for the editors.</summary>
public interface IHasSources
{
    /// <summary>Addresses at which the facts can be checked.</summary>
    IReadOnlyList<WebAddress> Sources { get; }
}
