using System.Diagnostics.CodeAnalysis;

namespace MRS.Content.Schema;

/// <summary>A pattern that a text must match, with the sentence an editor reads if it does not.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PatternAttribute([StringSyntax(StringSyntaxAttribute.Regex)] string expression, string message) : Attribute
{
    /// <summary>A regular expression that the whole text must match, in the subset that JavaScript supports too.</summary>
    public string Expression { get; } = expression;

    /// <summary>What the text must look like, in plain words.</summary>
    public string Message { get; } = message;
}
