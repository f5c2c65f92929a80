using System.Text;
using Microsoft.AspNetCore.Components.Rendering;

namespace MRS.Theme.Rendering;

/// <summary>A component that writes its HTML itself, where building elements would take more code than writing them.</summary>
public abstract class WrittenPart : ThemePart
{
    /// <summary>Writes what the component shows.</summary>
    internal abstract void Write(PageWriter page);

    /// <inheritdoc />
    protected sealed override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var page = new PageWriter();
        Write(page);
        builder.AddMarkupContent(0, Encoding.UTF8.GetString(page.Written));
    }
}
