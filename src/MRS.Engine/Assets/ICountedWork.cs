namespace MRS.Engine.Assets;

/// <summary>The result of a stage that keeps its work between builds.</summary>
public interface ICountedWork
{
    /// <summary>How many pieces were made in this build.</summary>
    int Made { get; }

    /// <summary>How many pieces an earlier build had made.</summary>
    int Cached { get; }
}
