using Hearsay.Statements.Times;
using Hearsay.Text;

namespace Hearsay.Evaluation;

/// <summary>A time as TimeML marks it.</summary>
/// <param name="Span">The words.</param>
/// <param name="Type">DATE, TIME, DURATION or SET.</param>
/// <param name="Value">The value of TIMEX3.</param>
public sealed record MarkedTime(TextSpan Span, string Type, string Value)
{
    /// <summary>What a reader found, as TimeML would mark it.</summary>
    public static MarkedTime Of(TimeMention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return new MarkedTime(mention.Span, mention.Kind.ToString().ToUpperInvariant(), mention.Value);
    }
}
