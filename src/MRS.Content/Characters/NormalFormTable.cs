namespace MRS.Content.Characters;

/// <summary>Unicode's canonical decompositions. Unpacked when a text first needs them.</summary>
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

        // The shorter first: a letter with two marks is composed of the letter with one of them and the other.
        foreach (var codePoint in composed.OrderBy(c => parts[c].Length))
        {
            var all = parts[codePoint];
            var first = all[..^1].Aggregate((whole, part) => wholes.GetValueOrDefault((whole, part), whole));
            wholes.Add((first, all[^1]), codePoint);
        }
    }

    /// <summary>The table.</summary>
    public static NormalFormTable Instance => Only.Value;

    /// <summary>The decomposition of a letter; null if it has none.</summary>
    public int[]? Parts(int codePoint) => parts.GetValueOrDefault(codePoint);

    /// <summary>The composition of two characters; null if there is none.</summary>
    public int? Whole(int first, int second) => wholes.TryGetValue((first, second), out var whole) ? whole : null;

    /// <summary>The canonical combining class of a mark; 0 for what is not a mark or is not reordered.</summary>
    public int Order(int mark) => orders.GetValueOrDefault(mark);
}
