namespace MRS.Content.Schema;

/// <summary>What editors call one of the values of an enumeration.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ChoiceAttribute(string label) : Attribute
{
    /// <summary>The label in a form.</summary>
    public string Label { get; } = label;
}
