using MRS.Content.Schema;

namespace MRS.Content.Model;

/// <summary>What kind of meeting an event is.</summary>
public enum EventKind
{
    [Choice("Congresses")] Congress,
    [Choice("Joint meetings")] Joint,
    [Choice("Special conferences")] Special,
}
