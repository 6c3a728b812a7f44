namespace Hearsay.Evaluation.Headlines;

/// <summary>A headline beside an article.</summary>
/// <param name="Headline">The headline.</param>
/// <param name="Body">The number of the article.</param>
/// <param name="Position">How the article stands to it, as people say.</param>
/// <param name="Story">The story that the article is on.</param>
internal sealed record HeadlinePair(string Headline, string Body, HeadlinePosition Position, string Story);
