using System.Collections.Concurrent;

namespace MRS.Theme.Rendering;

/// <summary>A component type of the theme. Each is created on first use: a small site needs few of them.</summary>
internal sealed class PartType
{
    private static readonly ConcurrentDictionary<Type, PartType> Known = new();

    private readonly ThemePart unused;

    private PartType(Type type)
    {
        unused = PartList.New(type) ?? throw new InvalidOperationException($"{type.Name} is no component of the theme.");
        IsShared = unused is IShared;
    }

    /// <summary>Whether its HTML is cached.</summary>
    public bool IsShared { get; }

    /// <summary>The description of a component.</summary>
    /// <exception cref="InvalidOperationException">The type is not a component of the theme.</exception>
    public static PartType Of(Type type) => Known.GetOrAdd(type, static t => new PartType(t));

    /// <summary>A new component of this type.</summary>
    public ThemePart Make() => unused.Copy();
}
