using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace MRS.Theme.Rendering;

/// <summary>
/// What every component of the theme is: a function from its parameters to HTML. It waits for nothing, asks for no service and hears of no
/// event, so it can be rendered without the framework's renderer, which keeps a tree of what it made to compare the next one with. It still
/// is an ordinary component, without what the framework's own base keeps for all that.
/// </summary>
public abstract class ThemePart : IComponent
{
    private RenderHandle handle;

    /// <inheritdoc />
    public void Attach(RenderHandle renderHandle) => handle = renderHandle;

    /// <inheritdoc />
    public Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        handle.Render(BuildRenderTree);
        return Task.CompletedTask;
    }

    /// <summary>Gives the component the value of a parameter; a generator writes it from the markup.</summary>
    /// <exception cref="InvalidOperationException">The component has no such parameter.</exception>
    internal virtual void Set(string name, object? value) =>
        throw new InvalidOperationException($"{GetType().Name} has no parameter {name}.");

    /// <summary>Says what the component shows.</summary>
    internal void Build(RenderTreeBuilder builder) => BuildRenderTree(builder);

    /// <summary>A component like this one. Of one that was never used it is a new one.</summary>
    internal ThemePart Copy() => (ThemePart)MemberwiseClone();

    /// <summary>Says what the component shows; the compiler writes it from the markup.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }
}
