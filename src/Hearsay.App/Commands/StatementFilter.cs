using System.CommandLine;
using Hearsay.App.Asking;
using Hearsay.Formats;
using Hearsay.Ledger;
using Hearsay.Statements.Stances;

namespace Hearsay.App.Commands;

/// <summary>The options that choose statements, the same in every command that asks for statements or for what was made of them.</summary>
internal sealed class StatementFilter
{
    private readonly Argument<string[]> _words = new("WORDS") { Description = FilterWords.Words, Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _by = new("--by") { Description = FilterWords.By, HelpName = "ACTOR" };
    private readonly Option<string?> _party = new("--party") { Description = FilterWords.Party, HelpName = "PARTY" };
    private readonly Option<string?> _about = CommandOptions.About(FilterWords.About);
    private readonly Option<string?> _stance = CommandOptions.OptionalChoice("--stance", "STANCE", FilterWords.Stance, [.. Enum.GetValues<Stance>().Select(StatementNames.Of)]);
    private readonly Option<NodaTime.OffsetDateTime?> _since = CommandOptions.Time("--since", FilterWords.Since);
    private readonly Option<NodaTime.OffsetDateTime?> _until = CommandOptions.Time("--until", FilterWords.Until);
    private readonly Option<string?> _place = new("--place") { Description = FilterWords.Place, HelpName = "PLACE" };
    private readonly Option<bool> _figures = new("--figures") { Description = FilterWords.Figures };
    private readonly Option<string?> _story = CommandOptions.Story(FilterWords.Story);

    /// <summary>Whether <c>--since</c> and <c>--until</c> are of the time of publication; a command may have its own of these names.</summary>
    public bool HasPublication { get; init; } = true;

    /// <summary>Whether <c>--figures</c> is an option; a command may be of figures alone.</summary>
    public bool HasFigures { get; init; } = true;

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_words);
        Option[] options = [_by, _party, _about, _stance, .. HasPublication ? new[] { _since, _until } : [], _place, .. HasFigures ? new[] { _figures } : [], _story];
        foreach (var option in options)
        {
            command.Add(option);
        }
    }

    /// <summary>What the options ask for.</summary>
    public StatementQuery Of(ParseResult parsed) => new()
    {
        Words = parsed.GetValue(_words) ?? [],
        By = parsed.GetValue(_by),
        Party = parsed.GetValue(_party),
        About = parsed.GetValue(_about),
        Stance = parsed.GetValue(_stance),
        Since = HasPublication ? parsed.GetValue(_since)?.ToInstant() : null,
        Until = HasPublication ? parsed.GetValue(_until)?.ToInstant() : null,
        Place = parsed.GetValue(_place),
        WithFigures = HasFigures && parsed.GetValue(_figures),
        Story = parsed.GetValue(_story),
    };
}
