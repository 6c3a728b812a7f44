using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Hearsay.Ingestion.Feeds;

/// <summary>
/// The zones of times in feeds: digits, the names and letters of RFC 822 (section 5.1), and names that are as common. Of names with more
/// than one meaning, that of RFC 822 counts, else the one that news sites mean most often.
/// </summary>
internal static partial class FeedZones
{
    private const int MostMinutes = 18 * 60;

    /// <summary>RFC 822 had the signs of single letters the wrong way round, so all of them count as UTC (RFC 2822, section 4.3).</summary>
    private const string Names = """
        UT 0 UTC 0 GMT 0 WET 0 WEST 1 BST 1 CET 1 CEST 2 MET 1 MEST 2 MEZ 1 MESZ 2 EET 2 EEST 3 MSK 3 MSD 4 TRT 3
        EST -5 EDT -4 ET -5 CST -6 CDT -5 CT -6 MST -7 MDT -6 MT -7 PST -8 PDT -7 PT -8 AKST -9 AKDT -8 HST -10 AST -4 ADT -3 NST -3.5 NDT -2.5 BRT -3 ART -3
        WAT 1 CAT 2 SAST 2 EAT 3 GST 4 PKT 5 IST 5.5 NPT 5.75 BDT 6 ICT 7 WIB 7 HKT 8 SGT 8 PHT 8 JST 9 KST 9
        AWST 8 ACST 9.5 ACDT 10.5 AEST 10 AEDT 11 NZST 12 NZDT 13
        """;

    private static readonly Dictionary<string, double> Hours = Names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(2)
        .ToDictionary(p => p[0], p => double.Parse(p[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    /// <summary>The offset from UTC; zero of no zone, and of a name that is not known; null where digits are no offset.</summary>
    public static Offset? OffsetOf(string zone)
    {
        if (Digits().Match(zone) is not { Success: true } digits)
        {
            return Offset.FromSeconds((int)(3600 * Hours.GetValueOrDefault(zone)));
        }

        var minutes = (60 * int.Parse(digits.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture))
            + (digits.Groups["minute"] is { Success: true, ValueSpan: var written } ? int.Parse(written, CultureInfo.InvariantCulture) : 0);
        return minutes > MostMinutes ? null : Offset.FromSeconds(digits.Groups["sign"].Value == "-" ? -60 * minutes : 60 * minutes);
    }

    [GeneratedRegex(@"^[A-Za-z]*(?<sign>[+-])\s?(?<hour>\d{1,2}):?(?<minute>\d{2})?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
