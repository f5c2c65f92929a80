using MRS.Content.Schema;

namespace MRS.Content.Model;

/// <summary>What kind of partner an organisation is.</summary>
public enum PartnerKind
{
    [Choice("Sister societies")] SisterSociety,
    [Choice("Patient advocacy")] Advocacy,
    [Choice("Projects")] Project,
}
