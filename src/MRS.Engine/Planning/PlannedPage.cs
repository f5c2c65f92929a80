using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Schema;

namespace MRS.Engine.Planning;

/// <summary>An address and what is shown there.</summary>
/// <param name="Address">The address, such as <c>/about/mission/</c>.</param>
/// <param name="Record">The record it shows.</param>
/// <param name="Title">Its heading.</param>
/// <param name="TitleAt">Where the title was written.</param>
public sealed record PlannedPage(string Address, ContentRecord Record, string Title, SourcePosition TitleAt)
{
    /// <summary>A shorter title for menus and breadcrumbs.</summary>
    public string ShortTitle => Record is Page { ShortTitle: string shortTitle } ? shortTitle : Title;

    /// <summary>The address of its parent folder; null for the home page.</summary>
    public string? ParentAddress => ParentPart is { IsEmpty: false } part ? part.ToString() : null;

    /// <summary>The part of its address that is its parent folder; empty for the home page.</summary>
    public ReadOnlySpan<char> ParentPart => Address == "/" ? [] : Address.AsSpan(0, Address.AsSpan().TrimEnd('/').LastIndexOf('/') + 1);
}
