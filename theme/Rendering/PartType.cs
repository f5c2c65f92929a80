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
    private readonly ThemePart unused;
    private Parameter[] parameters = [];

    private PartType([DynamicallyAccessedMembers(Needed)] Type type)
    {
        this.type = type;
        unused = (ThemePart)type.GetConstructor([])!.Invoke([]);
        IsShared = type.IsAssignableTo(typeof(IShared));
    }

    /// <summary>Whether its HTML is kept.</summary>
    public bool IsShared { get; }

    /// <summary>The description of a component.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "The program keeps this assembly whole (TrimmerRootAssembly), so every component is there with all its members.")]
    public static PartType Of(Type type) => Known.GetOrAdd(type, static t => new PartType(t));

    /// <summary>A new component of this kind.</summary>
    public ThemePart Make() => unused.Copy();

    /// <summary>Gives a component the value of a parameter.</summary>
    /// <exception cref="InvalidOperationException">The component has no such parameter.</exception>
    public void Set(ThemePart part, string name, object? value) => Setter(name).Invoke(part, value);

    // A component has few parameters, and their names are mostly the same objects wherever it is used: looking through them is faster than a table.
    private MethodInvoker Setter(string name)
    {
        foreach (var parameter in parameters)
        {
            if (parameter.Name == name)
            {
                return parameter.Set;
            }
        }

        return Found(name);
    }

    // Two threads may find two at once; then one is forgotten, and found again when it is next needed.
    private MethodInvoker Found(string name)
    {
        var set = type.GetProperty(name)?.SetMethod is { IsPublic: true } found ? MethodInvoker.Create(found) : throw new InvalidOperationException($"{type.Name} has no parameter {name}.");
        parameters = [.. parameters, new Parameter(name, set)];
        return set;
    }

    private readonly record struct Parameter(string Name, MethodInvoker Set);
}
