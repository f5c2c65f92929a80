namespace MRS.Site.Output;

/// <summary>What writing a snapshot did to the output folder, counted in files.</summary>
/// <param name="Written">New files and files with other bytes than before.</param>
/// <param name="Unchanged">Files that stayed as they were, with their timestamps.</param>
/// <param name="Removed">Files of an earlier build that the site no longer has.</param>
public sealed record WriteResult(int Written, int Unchanged, int Removed);
