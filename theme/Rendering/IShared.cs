namespace MRS.Theme.Rendering;

/// <summary>
/// Marks a component that shows the same on many pages: its HTML is cached and reused wherever its parameters are the same objects.
/// </summary>
public interface IShared;
