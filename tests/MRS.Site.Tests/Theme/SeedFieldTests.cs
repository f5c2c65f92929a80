using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MRS.Theme.Motif;

namespace MRS.Site.Tests.Theme;

/// <summary>The motif.</summary>
public sealed class SeedFieldTests
{
    private const int SmallFile = 8_000;

    [Fact]
    public void AnAddressAlwaysHasTheSameField() => Assert.Equal(SeedField.Band("/about/").Seeds, SeedField.Band("/about/").Seeds);

    [Fact]
    public void EveryAddressHasItsOwn() => Assert.NotEqual(SeedField.Band("/about/").Seeds, SeedField.Band("/awards/").Seeds);

    [Fact]
    public void AFewAreAwakeAndManyAsleep() => CsCheck.Check.Sample(CsCheck.Gen.String, address =>
    {
        var seeds = SeedField.Band(address).Seeds;
        var awake = seeds.Count(s => s.Kind == SeedKind.Awake);
        return awake is >= 3 and <= 5 && seeds.Count > 20 * awake;
    });

    [Fact]
    public void NoneLiesOutsideTheDrawing() => CsCheck.Check.Sample(CsCheck.Gen.String, address =>
    {
        var field = SeedField.Band(address);
        return field.Seeds.All(s => s.X >= 0 && s.X <= field.Width && s.Y >= 0 && s.Y <= field.Height);
    });

    [Fact]
    public void PathsHoldEverySeedInAFewBytes()
    {
        var field = SeedField.Disc("/");

        var paths = Enum.GetValues<SeedKind>().Select(kind => field.Path(kind)).ToList();

        Assert.Equal(field.Seeds.Count, paths.Sum(p => p.Split("h0").Length - 1));
        Assert.True(paths.Sum(p => p.Length) < SmallFile);
    }

    // What was drawn for an address once is drawn for it by every version and on every machine.
    [Theory]
    [InlineData("/", "328f229bf58033b0")]
    [InlineData("/about/", "f06ab929ca3b8d94")]
    [InlineData("/événements/2026/", "c4c381101c487b00")]
    public void AnAddressKeepsItsField(string address, string hash)
    {
        var paths = new[] { SeedField.Band(address), SeedField.Disc(address) }.SelectMany(
            f => Enum.GetValues<SeedKind>().Select(kind => f.Path(kind)));

        Assert.Equal(hash, Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Join('\n', paths))))[..16]);
    }

    [Fact]
    public void PathsAreTheSeedsOfAKindFromTopToBottom() => CsCheck.Check.Sample(CsCheck.Gen.String, address =>
    {
        var field = SeedField.Band(address);
        return Enum.GetValues<SeedKind>()
            .All(kind => Places(field.Path(kind)).SequenceEqual(field.Seeds.Where(s => s.Kind == kind).Select(s => (s.X, s.Y))));
    });

    [Fact]
    public void APathLeadsFromSeedToSeed()
    {
        var field = SeedField.Mark;
        var first = field.Seeds.First(s => s.Kind == SeedKind.Medium);

        Assert.StartsWith($"M{first.X} {first.Y}h0m", field.Path(SeedKind.Medium), StringComparison.Ordinal);
    }

    // Each dot says how far it is from the one before.
    private static IEnumerable<(int X, int Y)> Places(string path)
    {
        var (x, y) = (0, 0);
        foreach (var dot in path.ToLowerInvariant().Split(["m", "h0"], StringSplitOptions.RemoveEmptyEntries))
        {
            var step = dot.Split(' ').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
            (x, y) = (x + step[0], y + step[1]);
            yield return (x, y);
        }
    }
}
