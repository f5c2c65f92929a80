namespace MRS.Content.Schema;

/// <summary>The text is the id of a record of another content type.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RefersToAttribute(Type target) : Attribute
{
    /// <summary>The record type that is referred to.</summary>
    public Type Target { get; } = target;
}
