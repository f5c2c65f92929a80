using System.Runtime.CompilerServices;

namespace MRS.Content.Schema;

/// <summary>What editors call one of the values of an enumeration.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ChoiceAttribute(string label, [CallerLineNumber] int line = 0) : Attribute
{
    /// <summary>The line it stands on, which gives the order.</summary>
    public int Line { get; } = line;

    /// <summary>The label in a form.</summary>
    public string Label { get; } = label;
}
