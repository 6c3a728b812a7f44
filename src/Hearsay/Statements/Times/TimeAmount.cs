using System.Text.RegularExpressions;

namespace Hearsay.Statements.Times;

/// <summary>A number of units: "three days", "a few weeks", "two and a half years".</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Number">How many; null where nobody said.</param>
internal readonly record struct TimeAmount(TimeUnit Unit, double? Number)
{
    /// <summary>
    /// The part of a rule that finds an amount: groups <c>n</c> or <c>q</c> and <c>u</c>. With "two to three weeks" the first number counts.
    /// </summary>
    public const string Pattern = "(?:(?:(?<n>[nd]|y(?=-?U)|a(?=[ql]|u-?[ABF!]|u&al|-?U)|(?<=[i~f&BF])a))(?:[-&][nd])?(?:l[fa]a?)?|a?(?<q>q)f?)(?:&a(?<half>l))?(?:-(?!U)|[BF+])?(?<u>[uU])(?!-?!)(?:&a(?<half>l))?";

    /// <summary>Reads the groups of a match.</summary>
    public static TimeAmount? Of(TimeLine line, GroupCollection groups)
    {
        if (line[groups["u"]] is not { } unit)
        {
            return null;
        }

        var number = line[groups["n"]] is { } n ? n.Class == 'a' ? 1 : n.Number : line.Integer(groups["q"]) is { } vague ? vague : (double?)null;
        return new TimeAmount(TimeUnits.Of(unit.Value), groups["half"].Success ? number + 0.5 : number);
    }
}
