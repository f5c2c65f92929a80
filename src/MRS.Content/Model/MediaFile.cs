namespace MRS.Content.Model;

/// <summary>The address of a file in <c>content/media</c>, such as <c>/media/london.jpg</c>.</summary>
public readonly record struct MediaFile(string Value)
{
    /// <summary>Reads an address below <c>/media/</c>.</summary>
    public static bool TryParse(string text, out MediaFile file)
    {
        file = new MediaFile(MediaAddress.Of(text));
        return text.StartsWith("/media/", StringComparison.Ordinal) && SiteAddress.TryParse(text, out _);
    }

    /// <inheritdoc />
    public override string ToString() => Value;
}
