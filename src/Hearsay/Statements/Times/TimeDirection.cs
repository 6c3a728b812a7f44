namespace Hearsay.Statements.Times;

/// <summary>On which side of the publication a time lies, as the verb around it tells.</summary>
internal enum TimeDirection
{
    Unknown,
    Past,
    Future,
}
