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

        var paths = Enum.GetValues<SeedKind>().Select(kind => SeedPaths.Of(field, kind)).ToList();

        Assert.Equal(field.Seeds.Count, paths.Sum(p => p.Split("h0").Length - 1));
        Assert.True(paths.Sum(p => p.Length) < SmallFile);
    }

    [Fact]
    public void APathLeadsFromSeedToSeed()
    {
        var field = SeedField.Mark;
        var first = field.Seeds.First(s => s.Kind == SeedKind.Medium);

        Assert.StartsWith($"M{first.X} {first.Y}h0m", SeedPaths.Of(field, SeedKind.Medium), StringComparison.Ordinal);
    }
}
