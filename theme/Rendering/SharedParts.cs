using System.Runtime.CompilerServices;

namespace MRS.Theme.Rendering;

/// <summary>The HTML, in UTF-8, of components that show the same on many pages.</summary>
internal sealed class SharedParts
{
    // More variants than any menu has; beyond that caching gains nothing.
    private const int Most = 1024;

    private readonly Dictionary<Values, byte[]> kept = [];

    /// <summary>The HTML of a component with these values; null if it has to be rendered.</summary>
    public byte[]? Find(PartType type, object?[] values) => kept.GetValueOrDefault(new(type, values));

    /// <summary>Caches what was rendered.</summary>
    public void Keep(PartType type, object?[] values, ReadOnlySpan<byte> html)
    {
        if (kept.Count < Most)
        {
            kept[new(type, values)] = html.ToArray();
        }
    }

    // The same objects, not equal ones: comparing whole menus would take longer than writing them.
    private readonly struct Values(PartType type, object?[] values) : IEquatable<Values>
    {
        private readonly PartType type = type;
        private readonly object?[] values = values;

        public bool Equals(Values other)
        {
            var isSame = type == other.type && values.Length == other.values.Length;
            for (var i = 0; isSame && i < values.Length; i++)
            {
                isSame = ReferenceEquals(values[i], other.values[i]);
            }

            return isSame;
        }

        public override bool Equals(object? obj) => obj is Values other && Equals(other);

        public override int GetHashCode()
        {
            var hash = RuntimeHelpers.GetHashCode(type);
            foreach (var value in values)
            {
                hash = HashCode.Combine(hash, RuntimeHelpers.GetHashCode(value));
            }

            return hash;
        }
    }
}
