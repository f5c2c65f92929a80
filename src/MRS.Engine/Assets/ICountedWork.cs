namespace MRS.Engine.Assets;

/// <summary>The result of a stage whose work is cached between builds.</summary>
public interface ICountedWork
{
    /// <summary>How many pieces were made in this build.</summary>
    int Made { get; }

    /// <summary>How many pieces came from the cache.</summary>
    int Cached { get; }
}
