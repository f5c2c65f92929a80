using MRS.Content.Schema;

namespace MRS.Content.Model;

/// <summary>Who receives what visitors send with the contact form.</summary>
public enum FormHost
{
    [Choice("No one: there is no form")] None,
    [Choice("Netlify Forms")] Netlify,
}
