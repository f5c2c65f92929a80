namespace MRS.Site.Tests.Work;

/// <summary>Tests that count what the whole program does, so that nothing else may happen meanwhile.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;
