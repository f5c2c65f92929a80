using MRS.Content.Model;

namespace MRS.Theme.Views;

/// <summary>A term of office.</summary>
/// <param name="Role">The office.</param>
/// <param name="From">When it began, if known.</param>
/// <param name="Until">How it ended; null while in office.</param>
public sealed record TermView(Role Role, PartialDate? From, TermEnd? Until)
{
    /// <summary>Whether the term is current.</summary>
    public bool IsOpen => Until is null;
}
