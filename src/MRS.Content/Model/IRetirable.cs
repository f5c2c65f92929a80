namespace MRS.Content.Model;

/// <summary>A record with a page that can be taken down in its own entry. Its file stays, so that nothing that names it breaks.</summary>
public interface IRetirable
{
    /// <summary>The first day on which its page is gone; null if none is planned.</summary>
    DateOnly? Retired { get; }

    /// <summary>Where visitors to its address are redirected from that day on; null if they are told that it is gone.</summary>
    Destination? Successor { get; }
}
