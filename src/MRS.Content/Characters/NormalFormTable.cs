namespace MRS.Content.Characters;

/// <summary>Unicode's table of letters that are the same as others with marks. It is unpacked when a text first needs it.</summary>
internal sealed class NormalFormTable
{
    private static readonly Lazy<NormalFormTable> Only = new(() => new(PackedNumbers.Of("normal-form.bin")));

    private readonly Dictionary<int, int[]> parts = [];
    private readonly Dictionary<(int, int), int> wholes = [];
    private readonly Dictionary<int, int> orders = [];

    private NormalFormTable(PackedNumbers numbers)
    {
        var composed = new List<int>();
        for (int left = numbers.Next(), codePoint = 0; left > 0; left--)
        {
            codePoint += numbers.Next();
            var kind = numbers.Next();
            parts[codePoint] = [.. Enumerable.Range(0, kind / 2).Select(_ => numbers.Next())];
            if (kind % 2 == 1)
            {
                composed.Add(codePoint);
            }
        }

        for (int left = numbers.Next(), mark = 0; left > 0; left--)
        {
            mark += numbers.Next();
            orders[mark] = numbers.Next();
        }

        // The shorter first: a letter with two marks is the letter with one of them and the other.
        foreach (var codePoint in composed.OrderBy(c => parts[c].Length))
        {
            var all = parts[codePoint];
            var first = all[..^1].Aggregate((whole, part) => wholes.GetValueOrDefault((whole, part), whole));
            wholes.Add((first, all[^1]), codePoint);
        }
    }

    /// <summary>The table.</summary>
    public static NormalFormTable Instance => Only.Value;

    /// <summary>The letter and marks that a letter is the same as; null if it is not put together.</summary>
    public int[]? Parts(int codePoint) => parts.GetValueOrDefault(codePoint);

    /// <summary>The one letter that is the same as two; null if there is none.</summary>
    public int? Whole(int first, int second) => wholes.TryGetValue((first, second), out var whole) ? whole : null;

    /// <summary>Where among other marks a mark stands; 0 for what is no mark or stays where it is.</summary>
    public int Order(int mark) => orders.GetValueOrDefault(mark);
}
