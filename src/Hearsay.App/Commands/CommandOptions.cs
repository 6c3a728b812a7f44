using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Hearsay.App.Asking;
using Hearsay.Resolution;
using Hearsay.Statements.Figures;
using NodaTime;

namespace Hearsay.App.Commands;

/// <summary>The kinds of option that commands share. A value that makes no sense is refused with what would.</summary>
internal static class CommandOptions
{
    /// <summary>One of several words, the first of which is the default.</summary>
    public static Option<string> Choice(string name, string helpName, string description, params string[] choices) => new(name)
    {
        Description = description,
        HelpName = helpName,
        DefaultValueFactory = _ => choices[0],
        CustomParser = result => Word(result, name, choices),
    };

    /// <summary>One of several words, or nothing.</summary>
    public static Option<string?> OptionalChoice(string name, string helpName, string description, string[] choices) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result => Word(result, name, choices),
    };

    /// <summary>A whole number.</summary>
    public static Option<int> Number(string name, string description, int fallback, int least, int most) => new(name)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => fallback,
        CustomParser = result =>
        {
            if (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < least || number > most)
            {
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} takes a whole number from {least} to {most}, not '{result.Tokens[0].Value}'"));
            }

            return number;
        },
    };

    /// <summary>Least confidence of an attribution that is reported.</summary>
    public static Option<double?> LeastConfidence()
        => Fraction("--min-confidence", "Leave out attributions below this confidence, 0 to 1; by default what the weights were chosen with");

    /// <summary>A number from 0 to 1, or nothing.</summary>
    private static Option<double?> Fraction(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "P",
        CustomParser = result =>
        {
            if (!double.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number is not (>= 0 and <= 1))
            {
                result.AddError($"{name} takes a number from 0 to 1, not '{result.Tokens[0].Value}'");
            }

            return number;
        },
    };

    /// <summary>A date, which stands for its first moment in UTC, or a time with its offset; or nothing.</summary>
    public static Option<OffsetDateTime?> Time(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            var time = GivenTime.Parse(result.Tokens[0].Value);
            if (time is null)
            {
                result.AddError($"{name} takes {GivenTime.Shape}, not '{result.Tokens[0].Value}'");
            }

            return time;
        },
    };

    /// <summary><c>--model</c>.</summary>
    public static Option<string> Model() => Choice("--model", "MODEL", "accurate (the default), or fast", "accurate", "fast");

    /// <summary><c>--weights</c>.</summary>
    public static Option<string?> Weights() => new("--weights") { Description = "Read with this weights file instead of the one that came with the program", HelpName = "FILE" };

    /// <summary><c>--figures</c>: a convention by name or file.</summary>
    public static Option<FigureConvention?> Figures() => new("--figures")
    {
        Description = $"What \"about 40\" or \"dozens\" are as low, best and high: {string.Join(" or ", FigureConvention.Names)}, or a file with other rules; {FigureConvention.Names[0]} by default",
        HelpName = "CONVENTION",
        CustomParser = result =>
        {
            try
            {
                return FigureConvention.Load(result.Tokens[0].Value);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException)
            {
                result.AddError($"--figures {result.Tokens[0].Value}: {e.Message}");
                return null;
            }
        },
    };

    /// <summary><c>--actors</c>: a user's own actors.</summary>
    public static Option<PartyKnowledge?> Actors() => new("--actors")
    {
        Description = "Know these actors too: a TOML file of [[actor]] tables with name, names, kind and party",
        HelpName = "FILE",
        CustomParser = result =>
        {
            var file = result.Tokens[0].Value;
            try
            {
                return PartyKnowledge.With(ActorFile.Parse(File.ReadAllText(file), file));
            }
            catch (ActorFileException e)
            {
                result.AddError($"--actors {e.Message}");
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
            {
                result.AddError($"--actors {file}: {e.Message}");
            }

            return null;
        },
    };

    /// <summary>How to read, as the two options before say.</summary>
    public static HearsayOptions Options(string? model, string? weights, double? leastConfidence = null)
    {
        var options = new HearsayOptions { Model = model == "fast" ? ReaderModel.Fast : ReaderModel.Accurate, LeastConfidence = leastConfidence };
        return weights is null ? options : options with { WeightsPath = weights };
    }

    /// <summary>The inputs of a command that reads.</summary>
    public static Argument<string[]> What(string description)
    {
        var what = new Argument<string[]>("WHAT") { Description = description, Arity = ArgumentArity.OneOrMore };
        what.Validators.Add(RefuseOptions);
        return what;
    }

    /// <summary><c>--threads</c>.</summary>
    public static Option<int> Threads()
        => Number("--threads", "Documents read at a time; by default as many as there are processors", Math.Min(1024, Environment.ProcessorCount), 1, 1024);

    /// <summary><c>--ledger</c>.</summary>
    public static Option<string> Ledger() => new("--ledger") { Description = $"The ledger: a file, or postgres://USER@HOST/DATABASE; {Ledgers.Usual} by default", HelpName = "LEDGER", DefaultValueFactory = _ => Ledgers.Usual };

    /// <summary><c>--story</c>.</summary>
    public static Option<string?> Story(string description) => new("--story") { Description = description, HelpName = "NAME" };

    /// <summary><c>--about</c>.</summary>
    public static Option<string?> About(string description) => new("--about") { Description = description, HelpName = "WHOM" };

    /// <summary><c>--json</c> of a command that lists.</summary>
    public static Option<bool> JsonLines() => new("--json") { Description = "Write a JSON object a line" };

    /// <summary><c>--limit</c>.</summary>
    public static Option<int?> Limit(string description) => new("--limit")
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            if (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is 0 or int.MaxValue)
            {
                result.AddError($"--limit takes a whole number from 1, not '{result.Tokens[0].Value}'");
            }

            return number;
        },
    };

    /// <summary><c>--every</c>: how often addresses are asked again.</summary>
    public static Option<TimeSpan?> Every() => new("--every")
    {
        Description = "Watch, and ask as often as that, such as 90s, 30m, 2h",
        HelpName = "TIME",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            var unit = text.Length > 0 ? text[^1] switch { 's' => TimeSpan.FromSeconds(1), 'm' => TimeSpan.FromMinutes(1), 'h' => TimeSpan.FromHours(1), _ => TimeSpan.Zero } : TimeSpan.Zero;
            if (unit == TimeSpan.Zero || !int.TryParse(text.AsSpan(..^1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number * unit is var every && (every < TimeSpan.FromSeconds(10) || every > TimeSpan.FromDays(30)))
            {
                result.AddError($"--every takes a time from 10s to 720h, such as 90s, 30m or 2h, not '{text}'");
                return null;
            }

            return number * unit;
        },
    };

    private static string Word(ArgumentResult result, string name, string[] choices)
    {
        var word = result.Tokens[0].Value;
        if (!choices.Contains(word, StringComparer.Ordinal))
        {
            result.AddError($"{name} takes {string.Join(", ", choices[..^1])} or {choices[^1]}, not '{word}'");
        }

        return word;
    }

    /// <summary>A mistyped option would otherwise pass for a file that does not exist. Where there is such a file, it is meant.</summary>
    private static void RefuseOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(t => t.Value.Length > 1 && t.Value[0] == '-' && !Path.Exists(t.Value)))
        {
            result.AddError($"there is no option {token.Value}");
        }
    }
}
