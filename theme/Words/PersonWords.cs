using MRS.Content.Model;

namespace MRS.Theme.Words;

/// <summary>The names of people.</summary>
public static class PersonWords
{
    /// <summary>The name with title and suffix: <c>Professor Person One, PhD</c>.</summary>
    public static string FullName(Person person)
    {
        var name = string.IsNullOrWhiteSpace(person.Honorific) ? person.Name : $"{person.Honorific} {person.Name}";
        return string.IsNullOrWhiteSpace(person.Credentials) ? name : $"{name}, {person.Credentials}";
    }
}
