namespace Hearsay.App.Briefing;

/// <summary>How a brief is written.</summary>
internal enum BriefFormat
{
    /// <summary>Markdown with footnotes.</summary>
    Markdown = 0,

    /// <summary>A page.</summary>
    Html = 1,

    /// <summary>An object.</summary>
    Json = 2,
}
