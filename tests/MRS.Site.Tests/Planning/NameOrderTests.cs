using CsCheck;
using MRS.Content.Model;
using MRS.Engine.Planning;

namespace MRS.Site.Tests.Planning;

/// <summary>Names stand by letter, the same on every machine.</summary>
public sealed class NameOrderTests
{
    [Fact]
    public void MarkedLettersStandWithTheirPlainOnes() =>
        Assert.Equal(
            ["Aaron", "Ångström", "Angus", "Łukasz", "Lund", "Müller", "Muller-Two", "Øster", "Ostrom", "Zweig", "例"],
            new[] { "Zweig", "Ångström", "Angus", "Aaron", "例", "Lund", "Łukasz", "Øster", "Ostrom", "Müller", "Muller-Two" }.Order(
                NameOrder.Comparer));

    [Fact]
    public void LettersOfTurkishVietnameseAndArabicNamesStandWithTheirPlainOnes()
    {
        string[] names = ["Ḥabib, Ḥasan", "Hill, Harry", "Kılıç, Can", "Kim, Can", "Łódź, A", "Phạm, Chi", "Phan, Dung", "Phuong, Em",
            "Yıldız, Ayşe", "Young, Bob", "Žák, B", "Αλφα", "Борис", "Ёлкин", "Жуков", "דוד", "أحمد", "김", "例"];

        Assert.Equal(names, names.Reverse().Order(NameOrder.Comparer));
    }

    [Fact]
    public void NamesSavedWithTheirMarksApartStandWhereTheyWouldWhole()
    {
        Person[] people = [Person("b", "X Zweig"), Person("a", "X A\u030Angstro\u0308m"), Person("c", "X Angelo")];

        Assert.Equal(["c", "a", "b"], people.ByName().Select(p => p.Id));
    }

    [Fact]
    public void PeopleAreSortedByTheirLastWordOrAsTheySay()
    {
        Person[] people =
            [Person("c", "Anna Zeta"), Person("b", "Zoë Alpha"), Person("d", "Ichi Rei", "Ichi, Rei"), Person("a", "Zoë Alpha")];

        Assert.Equal(["a", "b", "d", "c"], people.ByName().Select(p => p.Id));
    }

    [Fact]
    public void OrderIsTotal() =>
        Gen.Select(Gen.String, Gen.String, Gen.String).Sample((a, b, c) =>
        {
            var order = NameOrder.Comparer;
            Assert.Equal(Math.Sign(order.Compare(a, b)), -Math.Sign(order.Compare(b, a)));
            Assert.Equal(a == b, order.Compare(a, b) == 0);
            Assert.False(order.Compare(a, b) <= 0 && order.Compare(b, c) <= 0 && order.Compare(a, c) > 0);
        });

    private static Person Person(string id, string name, string? sortName = null) => new() { Id = id, Name = name, SortName = sortName };
}
