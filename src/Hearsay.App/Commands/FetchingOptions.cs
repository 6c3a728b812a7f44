using System.CommandLine;
using System.Globalization;
using Hearsay.App.Fetching;

namespace Hearsay.App.Commands;

/// <summary>The options of a command that fetches.</summary>
internal sealed class FetchingOptions
{
    private const double FastestRate = 1000;

    /// <summary><c>--rate</c>.</summary>
    public Option<double> Rate { get; } = new("--rate")
    {
        Description = "Requests a second to one host; 1 by default",
        HelpName = "N",
        DefaultValueFactory = _ => 1,
        CustomParser = result =>
        {
            if (!double.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate) || rate is not (> 0 and <= FastestRate))
            {
                result.AddError($"--rate takes a number above 0 and up to 1000, such as 0.5, not '{result.Tokens[0].Value}'");
            }

            return rate;
        },
    };

    /// <summary><c>--user-agent</c>.</summary>
    public Option<string> UserAgent { get; } = new("--user-agent")
    {
        Description = $"What to call oneself before hosts, best with an address where you can be reached; {FetchOptions.UsualUserAgent} by default",
        HelpName = "NAME",
        DefaultValueFactory = _ => FetchOptions.UsualUserAgent,
        CustomParser = result =>
        {
            var name = result.Tokens[0].Value;
            if (RobotsFile.Product(name).Length == 0 || name.Any(c => c is < ' ' or > '~'))
            {
                result.AddError($"--user-agent takes a name that begins with a letter, such as Gazette/1.0 (research@gazette.example), not '{name}'");
            }

            return name;
        },
    };

    /// <summary><c>--allow-private</c>.</summary>
    public Option<bool> AllowPrivate { get; } = new("--allow-private") { Description = "Ask addresses of this machine and of private networks too" };

    /// <summary>How to fetch, as the options say.</summary>
    public FetchOptions Of(ParseResult parsed, TimeProvider time) => new()
    {
        Rate = parsed.GetRequiredValue(Rate),
        UserAgent = parsed.GetRequiredValue(UserAgent),
        IsAllowed = parsed.GetValue(AllowPrivate) ? _ => true : PublicAddresses.Contains,
        Time = time,
    };
}
