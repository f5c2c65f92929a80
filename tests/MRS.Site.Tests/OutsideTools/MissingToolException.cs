namespace MRS.Site.Tests.OutsideTools;

/// <summary>A program that the tests need is not there. The message says in one sentence what to do.</summary>
internal sealed class MissingToolException(string message) : Exception(message);
