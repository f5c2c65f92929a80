using Microsoft.Playwright;

namespace MRS.Site.BrowserTests.Keyboard;

/// <summary>What a reader does who has only a keyboard.</summary>
internal static class KeyboardExtensions
{
    private const int MostStops = 100;

    /// <summary>Presses Tab until an element has the focus.</summary>
    public static async Task TabToAsync(this IPage page, ILocator target)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"Tab never reaches {target}.");
    }

    /// <summary>Presses Tab until an element has the focus, then a key.</summary>
    public static async Task TabAndPressAsync(this IPage page, ILocator target, string key)
    {
        await page.TabToAsync(target);
        await page.Keyboard.PressAsync(key);
    }
}
