namespace MRS.Content.Model;

/// <summary>Where visitors are redirected: an address on this site, or one beginning with <c>https://</c> elsewhere.</summary>
public readonly record struct Destination(string Value)
{
    /// <summary>Reads a destination; false if it is neither.</summary>
    public static bool TryParse(string text, out Destination destination)
    {
        destination = new Destination(MediaAddress.Of(text));
        return SiteAddress.TryParse(text, out _)
            || (text.StartsWith("https://", StringComparison.Ordinal) && WebAddress.TryParse(text, out _));
    }

    /// <inheritdoc />
    public override string ToString() => Value;
}
