using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using Hearsay.Statements.Figures.Victims;
using Hearsay.Syntax;

namespace Hearsay.App.Evaluating;

/// <summary>
/// Measures the counts of human targets of MUC-4: the numbers of a message's keys (HUM TGT: NUMBER, each fill of each template that is not
/// optional; "6-" is six or more, "~10" five to fifteen, PLURAL two or more) against the numbers of the persons and groups read from the
/// message, paired one to one where the number read is the number or in its range. Messages without any template are left out, and counted apart.
/// </summary>
internal sealed partial class TargetFiguresEvaluation(FiguresReporting reporting, Func<string, TextSyntax> syntax)
{
    /// <summary>Whether a folder holds messages and keys.</summary>
    public static bool IsMuc(string folder) => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "key-*").Any();

    /// <summary>Scores a folder.</summary>
    public void Run(string folder)
    {
        var keys = Directory.EnumerateFiles(folder, "key-*").Order(StringComparer.Ordinal).SelectMany(f => Keys(Text(f))).ToLookup(k => k.Message, k => k.Numbers, StringComparer.Ordinal);
        var messages = Directory.EnumerateFiles(folder, "*-muc?*").Where(f => !Path.GetFileName(f).StartsWith("key", StringComparison.Ordinal)).Order(StringComparer.Ordinal).SelectMany(f => Messages(Text(f))).ToList();
        var read = messages.AsParallel().AsOrdered().Select(m => HumanTargets.Count(syntax(m.Text))).ToList();
        var (gold, found, right, outside) = (0, 0, 0, 0);
        foreach (var (message, numbers) in messages.Zip(read))
        {
            if (!keys.Contains(message.Id))
            {
                outside += numbers.Count;
                continue;
            }

            var ranges = keys[message.Id].SelectMany(n => n).ToList();
            var (matched, goldCount) = (Pair(ranges, numbers), ranges.Count);
            (gold, found, right) = (gold + goldCount, found + numbers.Count, right + matched);
            if (reporting.Errors && (matched < goldCount || matched < numbers.Count))
            {
                reporting.Output.WriteLine($"{message.Id}\tgold {string.Join(' ', ranges.Select(r => $"{r.Low}-{r.High}"))}\tread {string.Join(' ', numbers.Select(n => n?.ToString(CultureInfo.InvariantCulture) ?? "?"))}");
            }
        }

        reporting.Write(folder, [("messages with templates", messages.Count(m => keys.Contains(m.Id))), ("numbers in their keys", gold), ("numbers read in them", found), ("recall", (double)right / Math.Max(1, gold)), ("precision", (double)right / Math.Max(1, found)), ("numbers read in the other messages", outside)]);
    }

    /// <summary>Pairs each number with a range, the narrowest ranges first.</summary>
    private static int Pair(List<(int Low, int High)> ranges, IReadOnlyList<int?> numbers)
    {
        var left = numbers.ToList();
        return ranges.OrderBy(r => r.High - r.Low).Count(r => left.FindIndex(n => n is { } exact ? r.Low <= exact && exact <= r.High : r.High > 1 && r.High != r.Low) is var at and >= 0 && Remove(left, at));
    }

    private static bool Remove(List<int?> left, int at)
    {
        left.RemoveAt(at);
        return true;
    }

    private static IEnumerable<(string Message, List<(int Low, int High)> Numbers)> Keys(string text)
        => Template().Split(text).Select(t => (Id: MessageId().Match(t), Slot: NumberSlot().Match(t), Template: t))
            .Where(t => t.Id.Success && t.Slot.Success && !t.Template.Contains("(OPTIONAL)", StringComparison.Ordinal) && !NoTemplate().IsMatch(t.Template))
            .Select(t => (t.Id.Groups[1].Value, Fill().Matches(t.Slot.Groups[1].Value).Select(f => Range(f.Groups[1].Value)).ToList()));

    private static (int Low, int High) Range(string fill)
    {
        if (fill == "PLURAL")
        {
            return (2, int.MaxValue);
        }

        var ends = fill.TrimStart('~').Split('-').Select(e => int.TryParse(e.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : int.MaxValue).ToArray();
        var half = fill[0] == '~' ? Math.Max(1, ends[0] / 2) : 0;
        return (ends[0] - half, ends[^1] == int.MaxValue ? int.MaxValue : ends[^1] + half);
    }

    private static IEnumerable<(string Id, string Text)> Messages(string text)
    {
        var starts = MessageStart().Matches(text);
        for (var i = 0; i < starts.Count; i++)
        {
            var from = starts[i].Index + starts[i].Length;
            var body = text[from..(i + 1 < starts.Count ? starts[i + 1].Index : text.Length)];
            yield return (starts[i].Value, LineInParagraph().Replace(body, " "));
        }
    }

    private static string Text(string file)
    {
        using var stream = File.OpenRead(file);
        using var plain = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : (Stream)stream;
        using var reader = new StreamReader(plain);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"(?=^0\.\s+MESSAGE: ID)", RegexOptions.Multiline)]
    private static partial Regex Template();

    [GeneratedRegex(@"MESSAGE: ID\s+(\S+)")]
    private static partial Regex MessageId();

    [GeneratedRegex(@"MESSAGE: TEMPLATE\s+\*")]
    private static partial Regex NoTemplate();

    [GeneratedRegex(@"^21\.\s+HUM TGT: NUMBER\s+(.*?)(?=^22\.)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex NumberSlot();

    [GeneratedRegex(@"^\s*(~?\d+(?:\s*-\s*\d*)?|PLURAL)", RegexOptions.Multiline)]
    private static partial Regex Fill();

    [GeneratedRegex(@"^(?:DEV|TST\d)-MUC[34]-\d+", RegexOptions.Multiline)]
    private static partial Regex MessageStart();

    [GeneratedRegex(@"(?<!\n)\r?\n(?!\s*\n)")]
    private static partial Regex LineInParagraph();
}
