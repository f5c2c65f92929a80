namespace MRS.Site.Tests.OutsideTools;

/// <summary>What came of running a program.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Said">What it wrote.</param>
/// <param name="Complained">What it wrote to its error output.</param>
internal sealed record ToolOutcome(int Code, string Said, string Complained)
{
    /// <summary>Everything it wrote.</summary>
    public string All => Said + Complained;
}
