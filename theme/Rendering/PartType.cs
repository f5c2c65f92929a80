using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace MRS.Theme.Rendering;

/// <summary>A component of the theme: how one is made and takes its parameters. Each is looked for when it is first needed: a small site needs few of them.</summary>
internal sealed class PartType
{
    private const DynamicallyAccessedMemberTypes Needed = DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicProperties;

    private static readonly ConcurrentDictionary<Type, PartType> Known = new();

    [DynamicallyAccessedMembers(Needed)]
    private readonly Type type;
    private readonly ConstructorInvoker make;
    private readonly ConcurrentDictionary<string, MethodInvoker> parameters = new(StringComparer.Ordinal);

    private PartType([DynamicallyAccessedMembers(Needed)] Type type)
    {
        this.type = type;
        make = ConstructorInvoker.Create(type.GetConstructor([])!);
        IsShared = type.IsAssignableTo(typeof(IShared));
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
    public void Set(ThemePart part, string name, object? value) => parameters.GetOrAdd(name, static (n, of) => of.Setter(n), this).Invoke(part, value);

    private MethodInvoker Setter(string name) =>
        type.GetProperty(name)?.SetMethod is { IsPublic: true } set ? MethodInvoker.Create(set) : throw new InvalidOperationException($"{type.Name} has no parameter {name}.");
}
