namespace MRS.Site.Benchmarks.Measuring;

/// <summary>Something cannot be measured here; the message says what to do.</summary>
public sealed class MeasuringException(string message) : Exception(message);
