namespace Hearsay.Evaluation.Headlines;

/// <summary>How an article stands to a headline; in the order of the columns of <c>models/headlines.tsv</c>.</summary>
internal enum HeadlinePosition
{
    /// <summary>Says it too.</summary>
    Agree = 0,

    /// <summary>Says that it is not so.</summary>
    Disagree = 1,

    /// <summary>Speaks of it without taking a side.</summary>
    Discuss = 2,

    /// <summary>Is about something else.</summary>
    Unrelated = 3,
}
