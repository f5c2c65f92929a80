using MRS.Content.Model;
using MRS.Content.Problems;

namespace MRS.Engine.Checks;

/// <summary>
/// Finds the acknowledgements that cover a warning, by code, file and the part of the message that they name; an index keeps this fast.
/// </summary>
internal sealed class AcknowledgedWarnings
{
    private readonly Dictionary<(string Code, string File), Parts> byPlace = [];

    public AcknowledgedWarnings(IReadOnlyList<Acknowledgement> acknowledgements)
    {
        foreach (var acknowledgement in acknowledgements)
        {
            var where = acknowledgement.Where.Split('#', 2);
            var place = (acknowledgement.Code, where[0]);
            if (!byPlace.TryGetValue(place, out var parts))
            {
                byPlace[place] = parts = new Parts();
            }

            parts.Add(where.Length == 1 ? "" : where[1], acknowledgement);
        }
    }

    /// <summary>Those that cover a problem. Errors and notices cannot be acknowledged.</summary>
    public IReadOnlyList<Acknowledgement> Covering(Problem problem) =>
        problem.Severity == Severity.Warning
        && byPlace.TryGetValue((problem.Code.Id, problem.At.File), out var parts)
            ? parts.In(problem.Message)
            : [];

    // The message parts that are named for one file. A message is searched for substrings of each of their lengths.
    private sealed class Parts
    {
        private readonly Dictionary<string, List<Acknowledgement>> all = new(StringComparer.Ordinal);
        private readonly SortedSet<int> lengths = [];

        public void Add(string part, Acknowledgement acknowledgement)
        {
            lengths.Add(part.Length);
            if (!all.TryGetValue(part, out var same))
            {
                all[part] = same = [];
            }

            same.Add(acknowledgement);
        }

        public List<Acknowledgement> In(string message)
        {
            var lookup = all.GetAlternateLookup<ReadOnlySpan<char>>();
            var found = new List<Acknowledgement>();
            foreach (var length in lengths)
            {
                for (var at = 0; at + length <= message.Length && (at == 0 || length > 0); at++)
                {
                    if (lookup.TryGetValue(message.AsSpan(at, length), out var same))
                    {
                        found.AddRange(same);
                    }
                }
            }

            return found;
        }
    }
}
