using System.Diagnostics.CodeAnalysis;

namespace MRS.Content.Schema;

/// <summary>A form that a text must have, with the sentence an editor reads when it has not.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PatternAttribute([StringSyntax(StringSyntaxAttribute.Regex)] string expression, string message) : Attribute
{
    /// <summary>A regular expression that the whole text must match, in the subset that JavaScript reads too.</summary>
    public string Expression { get; } = expression;

    /// <summary>What the text must look like, in plain words.</summary>
    public string Message { get; } = message;
}
