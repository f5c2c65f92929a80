using System.Text.Json;

namespace MRS.Site.Tests.Workflows;

/// <summary>Every package of the Node scripts is compared with a hash before it is installed.</summary>
public sealed class LockFileTests
{
    [Fact]
    public void EveryPackageHasAHash()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Join(Repository.Root, "package-lock.json")));
        var packages = file.RootElement.GetProperty("packages").EnumerateObject().Where(p => p.Name.Length > 0).ToList();

        Assert.NotEmpty(packages);
        Assert.Equal([], packages
            .Where(p => !p.Value.TryGetProperty("integrity", out var hash)
                || !hash.GetString()!.StartsWith("sha512-", StringComparison.Ordinal))
            .Select(p => p.Name));
    }
}
