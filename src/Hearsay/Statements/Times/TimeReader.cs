using Hearsay.Syntax;
using Hearsay.Text;
using NodaTime;

namespace Hearsay.Statements.Times;

/// <summary>
/// Finds the expressions of time in a text and places them in the calendar (TimeML's TIMEX3). A pure function of text, syntax and publication
/// time; work grows linearly with the text.
/// </summary>
public static class TimeReader
{
    /// <summary>The times in a text, in order, without overlap.</summary>
    /// <param name="syntax">The text with its syntax; without syntax, tense is guessed from the words.</param>
    /// <param name="published">
    /// When it was published, in the outlet's zone; null where nobody said: then a time that hangs on it is <see cref="TimeMention.IsUnresolved"/>.
    /// </param>
    public static IReadOnlyList<TimeMention> Read(TextSyntax syntax, OffsetDateTime? published)
    {
        ArgumentNullException.ThrowIfNull(syntax);
        var layout = syntax.Layout;
        var line = new TimeLine(TimeLexer.Cut(layout), layout.Text);

        // 1. Every phrase that a rule finds; the longest of those that overlap.
        var phrases = TimeComposer.Longest(CalendarPhrases.Read(line).Concat(RelativePhrases.Read(line)).Concat(LengthPhrases.Read(line)).Concat(ClockPhrases.Read(line)));

        // 2. Neighbours that are one time: "10 a.m. on Tuesday", "Friday night", "early in January".
        phrases = TimeComposer.Join(line, phrases);

        // 3. Their places in the calendar, each counted from publication or from the one before.
        return Place(syntax, line, phrases, published?.Date is { Year: >= 2 and <= 9997 } date && date.Calendar == CalendarSystem.Iso ? date : null, published?.Hour ?? 23);
    }

    private static List<TimeMention> Place(TextSyntax syntax, TimeLine line, IReadOnlyList<TimePhrase> phrases, LocalDate? published, int hour)
    {
        var mentions = new List<TimeMention>();
        TimeValue? reference = null;
        TimeValue? quarter = null;
        foreach (var phrase in phrases)
        {
            var direction = TenseReader.Of(syntax, line.Tokens[phrase.Start].Word);
            if (phrase.Resolve(new TimeAnchor(published, reference, direction, hour) { Quarter = quarter }) is not { } value)
            {
                continue;
            }

            reference = phrase.IsReference && value.Days is not null ? value : reference;
            quarter = phrase.IsReference && value.Precision == TimePrecision.Quarter ? value : quarter;
            mentions.Add(new TimeMention
            {
                Span = new TextSpan(line.Tokens[phrase.Start].Span.Start, line.Tokens[phrase.End - 1].Span.End),
                Kind = phrase.Kind,
                Value = value.Text,
                Part = phrase.Part,
                Days = value.Days,
                Precision = value.Precision,
                IsUnresolved = value.IsUnresolved,
            });
        }

        return mentions;
    }
}
