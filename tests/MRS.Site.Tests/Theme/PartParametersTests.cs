using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using MRS.Theme;
using MRS.Theme.Rendering;

namespace MRS.Site.Tests.Theme;

/// <summary>The code that gives components their parameters is written from their markup when the program is compiled.</summary>
public sealed class PartParametersTests
{
    private static readonly MethodInfo Setting = typeof(ThemePart).GetMethod("Set", BindingFlags.Instance | BindingFlags.NonPublic)!;

    public static TheoryData<string> Parts =>
        new(typeof(ThemeRenderer).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(ThemePart)) && !t.IsAbstract)
            .Select(t => t.FullName!));

    [Theory, MemberData(nameof(Parts))]
    public void EveryParameterIsSet(string name)
    {
        var type = typeof(ThemeRenderer).Assembly.GetType(name)!;
        var part = (ThemePart)Activator.CreateInstance(type)!;

        Assert.All(type.GetProperties().Where(p => p.IsDefined(typeof(ParameterAttribute))), parameter =>
        {
            var value = Other(parameter.PropertyType, parameter.GetValue(part));
            Setting.Invoke(part, [parameter.Name, value]);
            Assert.Equal(value, parameter.GetValue(part));
        });
    }

    [Fact]
    public void AParameterThatThereIsNotIsNamed()
    {
        var part = (ThemePart)Activator.CreateInstance(typeof(MRS.Theme.Parts.DayText))!;

        var mistake = Assert.Throws<TargetInvocationException>(() => Setting.Invoke(part, ["Month", null]));

        Assert.Equal("DayText has no parameter Month.", mistake.InnerException!.Message);
    }

    [Fact]
    public void ThereAreManyParts() => Assert.True(Parts.Count > 50);

    // A value that the parameter does not have yet.
    private static object? Other(Type type, object? now) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var plain when plain == typeof(bool) => !(bool)(now ?? false),
        var plain when plain == typeof(string) => now + "x",
        var plain when plain == typeof(DateOnly) => new DateOnly(2026, 3, 1),
        var plain when plain.IsSubclassOf(typeof(Delegate)) => (RenderFragment)(_ => { }),
        var plain when plain.IsInterface => Array.CreateInstance(plain.GetGenericArguments()[0], 1),
        var plain => RuntimeHelpers.GetUninitializedObject(
            plain.IsAbstract ? plain.Assembly.GetTypes().First(t => t.IsSubclassOf(plain) && !t.IsAbstract) : plain),
    };
}
