namespace MRS.Engine.Files;

/// <summary>The path of a file in the output.</summary>
public static class ArtifactPath
{
    /// <summary>
    /// Whether every part of a path is a plain name: nothing that leads out of the folder or that some system interprets differently.
    /// </summary>
    public static bool IsPlain(ReadOnlySpan<char> path)
    {
        foreach (var c in path)
        {
            if (c is '\\' or ':' || char.IsControl(c))
            {
                return false;
            }
        }

        foreach (var part in path.Split('/'))
        {
            if (path[part] is "" or "." or "..")
            {
                return false;
            }
        }

        return true;
    }
}
