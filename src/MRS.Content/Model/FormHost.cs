using MRS.Content.Schema;

namespace MRS.Content.Model;

/// <summary>Who takes what visitors send with the form on the contact page.</summary>
public enum FormHost
{
    [Choice("No one: there is no form")] None,
    [Choice("Netlify Forms")] Netlify,
}
