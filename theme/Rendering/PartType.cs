using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace MRS.Theme.Rendering;

/// <summary>A component of the theme: how one is made and takes its parameters.</summary>
internal sealed class PartType
{
    private static readonly ConcurrentDictionary<Type, PartType> Known = new();

    private readonly ConstructorInvoker make;
    private readonly Dictionary<string, MethodInvoker> parameters;

    private PartType([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicProperties)] Type type)
    {
        make = ConstructorInvoker.Create(type.GetConstructor([])!);
        parameters = type.GetProperties().Where(p => p.IsDefined(typeof(ParameterAttribute))).ToDictionary(p => p.Name, p => MethodInvoker.Create(p.SetMethod!), StringComparer.Ordinal);
        IsShared = type.IsDefined(typeof(SharedAttribute));
    }

    /// <summary>Whether its HTML is kept.</summary>
    public bool IsShared { get; }

    /// <summary>The description of a component.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "The program keeps this assembly whole (TrimmerRootAssembly), so every component is there with all its members.")]
    public static PartType Of(Type type) => Known.GetOrAdd(type, static t => new PartType(t));

    /// <summary>A new component of this kind.</summary>
    public ThemePart Make() => (ThemePart)make.Invoke();

    /// <summary>Gives a component the value of a parameter.</summary>
    /// <exception cref="InvalidOperationException">The component has no such parameter.</exception>
    public void Set(ThemePart part, string name, object? value)
    {
        if (!parameters.TryGetValue(name, out var set))
        {
            throw new InvalidOperationException($"{part.GetType().Name} has no parameter {name}.");
        }

        set.Invoke(part, value);
    }
}
