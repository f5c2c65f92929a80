using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using MRS.Content.Model;
using MRS.Site.Reporting;

namespace MRS.Site.Commands;

/// <summary>The options that several commands share.</summary>
internal static class CommonOptions
{
    /// <summary><c>--content</c></summary>
    public static Option<string> Content()
    {
        var option = new Option<string>("--content")
        {
            Description = "The folder with the content.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "content",
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is string folder && !Directory.Exists(folder))
            {
                result.AddError($"There is no content folder \"{folder}\" here. "
                    + "Run the command in the project's folder, or name the folder with --content.");
            }
        });
        return option;
    }

    /// <summary><c>--date</c></summary>
    public static Option<DateOnly?> Date() => new("--date")
    {
        Description = "Build the site as of this day: it decides which meetings are past and who is in office. [default: today, UTC]",
        HelpName = "YYYY-MM-DD",
        CustomParser = Day,
    };

    /// <summary><c>--base-url</c></summary>
    public static Option<string?> BaseUrl()
    {
        var option = new Option<string?>("--base-url")
        {
            Description = "The address the site will be published at. [default: the address in site.yml]",
            HelpName = "URL",
        };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is string url
                && (!WebAddress.TryParse(url, out _) || new Uri(url).PathAndQuery != "/" || url.Contains('#', StringComparison.Ordinal)))
            {
                result.AddError(
                    $"--base-url should be an address such as https://www.example.org, with no path behind the domain, but is \"{url}\".");
            }
        });
        return option;
    }

    /// <summary><c>--no-index</c></summary>
    public static Option<bool> NoIndex() => new("--no-index")
    {
        Description = "Let every page ask search engines not to list it, for copies of the site that are no more than a try.",
    };

    /// <summary><c>--plain</c></summary>
    public static Option<bool> Plain() => new("--plain")
    {
        Description = "Build from the content alone: without the site's own fonts, smaller pictures, share images, "
            + "search index and editing form. For trials and measurements, not for publishing.",
    };

    /// <summary><c>--no-api</c></summary>
    public static Option<bool> NoApi() => new("--no-api")
    {
        Description = "Build without the documents of the API. "
            + "For trials and measurements: their addresses are promised, so a site that has published them is refused without.",
    };

    /// <summary><c>--strict</c></summary>
    public static Option<bool> Strict() => new("--strict") { Description = "Let warnings stop the build as well." };

    /// <summary><c>--timings</c></summary>
    public static Option<bool> Timings() =>
        new("--timings") { Description = "Say how long each stage took; with --format json in the same document." };

    /// <summary><c>--format</c></summary>
    public static Option<string> Format()
    {
        var option = new Option<string>("--format")
        {
            Description = "How problems are written: as text, as annotations of a GitHub workflow, or as one JSON document.",
            DefaultValueFactory = _ => "text",
        };
        option.AcceptOnlyFromAmong("text", "github", "json");
        return option;
    }

    /// <summary>The format with a name.</summary>
    public static ReportFormat FormatOf(string name) => name switch
    {
        "github" => ReportFormat.GitHub,
        "json" => ReportFormat.Json,
        _ => ReportFormat.Text,
    };

    private static DateOnly? Day(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"--date should be a day such as 2026-11-23, but is \"{text}\".");
        return null;
    }
}
