using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace MRS.Theme.Gallery;

/// <summary>A part of the theme with example values.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Component">The part.</param>
/// <param name="Parameters">Its parameters by name.</param>
public sealed record GalleryExample(string Name, Type Component, IDictionary<string, object> Parameters)
{
    /// <summary>The part as the page shows it.</summary>
    public RenderFragment Shown => Render;

    [UnconditionalSuppressMessage("Trimming", "IL2072",
        Justification = "The program keeps this assembly whole (TrimmerRootAssembly), so every part is there.")]
    private void Render(RenderTreeBuilder builder)
    {
        builder.OpenComponent(0, Component);
        foreach (var (name, value) in Parameters)
        {
            builder.AddComponentParameter(1, name, value);
        }

        builder.CloseComponent();
    }

    /// <summary>The example's fragment on the page: <c>event-card-cancelled</c>.</summary>
    public string Id => $"{Words(string.Concat(Component.Name.Select(c => char.IsUpper(c) ? $" {c}" : $"{c}")))}-{Words(Name)}";

    private static string Words(string text) =>
        string.Join('-', text.ToLowerInvariant().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries));
}
