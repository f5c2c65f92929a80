namespace MRS.Content.Problems;

/// <summary>
/// Finds what someone probably meant among many candidates, for frequent lookups. A word is compared with all of them only if they are few;
/// otherwise with those that share its rarest trigrams, so that a lookup takes no longer however many there are.
/// </summary>
/// <param name="candidates">The candidates; the first of equals wins.</param>
public sealed class Suggestions(IEnumerable<string> candidates)
{
    private const int Few = 64;
    private const int Piece = 3;
    private const int MostOfAPiece = 64;
    private const int MostSeen = 256;
    private const int MostCompared = 6;

    private readonly string[] words = [.. candidates];
    private readonly Lock gate = new();
    private Dictionary<string, List<int>>? byPiece;

    /// <summary>The candidate nearest to a word, if near enough to be a typo; null otherwise.</summary>
    public string? Nearest(string word) =>
        word.Length > Suggestion.LongestWord ? null
        : Suggestion.Nearest(word, words.Length <= Few ? words : Alike(word.ToLowerInvariant()).Select(i => words[i]));

    // In the order of the candidates.
    private IEnumerable<int> Alike(string word)
    {
        var pieces = Prepared();
        var shared = new Dictionary<int, int>();
        var seen = 0;
        foreach (var places in Pieces(word).Distinct(StringComparer.Ordinal).Select(p => pieces.GetValueOrDefault(p)).OfType<List<int>>()
            .OrderBy(p => p.Count))
        {
            // Of a very common trigram, only the first candidates are tried, and only as long as there is nothing better.
            foreach (var place in places.Take(seen < MostSeen ? MostOfAPiece : 0))
            {
                shared[place] = shared.GetValueOrDefault(place) + 1;
                seen++;
            }
        }

        return shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(MostCompared).Select(s => s.Key).Order();
    }

    private Dictionary<string, List<int>> Prepared()
    {
        lock (gate)
        {
            return byPiece ??= Prepare();
        }
    }

    private Dictionary<string, List<int>> Prepare()
    {
        var pieces = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var piece in words[i].Length <= Suggestion.LongestWord ? Pieces(words[i].ToLowerInvariant()) : [])
            {
                if (!pieces.TryGetValue(piece, out var places))
                {
                    pieces[piece] = places = [];
                }

                if (places.Count == 0 || places[^1] != i)
                {
                    places.Add(i);
                }
            }
        }

        return pieces;
    }

    private static IEnumerable<string> Pieces(string word)
    {
        for (var i = 0; i + Piece <= word.Length; i++)
        {
            yield return word.Substring(i, Piece);
        }
    }
}
