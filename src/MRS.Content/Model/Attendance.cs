using MRS.Content.Schema;

namespace MRS.Content.Model;

/// <summary>How people take part in a meeting.</summary>
public enum Attendance
{
    [Choice("On site")] OnSite,
    [Choice("Online")] Online,
    [Choice("On site and online")] Hybrid,
}
