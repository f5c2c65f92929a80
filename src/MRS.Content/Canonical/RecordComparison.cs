using System.Collections;
using MRS.Content.Model;
using MRS.Content.Schema;

namespace MRS.Content.Canonical;

/// <summary>Compares records by what they say, field by field; the places they were read from do not count.</summary>
internal static class RecordComparison
{
    /// <summary>Whether two records have the same id and the same values.</summary>
    public static bool AreSame(IReadOnlyList<Field> fields, ContentRecord a, ContentRecord b) =>
        a.Id == b.Id && fields.All(f => AreSame(f, f.Property.Get(a), f.Property.Get(b)));

    private static bool AreSame(Field field, object? a, object? b) => (a, b) switch
    {
        (ContentRecord x, ContentRecord y) => AreSame(field.Fields, x, y),
        (string x, string y) => x == y,
        (IEnumerable x, IEnumerable y) => x.Cast<object>().ToList() is var xs && y.Cast<object>().ToList() is var ys
            && xs.Count == ys.Count && xs.Zip(ys).All(pair => AreSame(field, pair.First, pair.Second)),
        _ => Equals(a, b),
    };
}
