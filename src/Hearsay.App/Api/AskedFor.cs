using Microsoft.AspNetCore.Http;
using System.Globalization;
using Hearsay.App.Asking;
using Hearsay.Claims;
using Hearsay.Ledger;
using NodaTime;

namespace Hearsay.App.Api;

/// <summary>The parameters of a request. A name that is not known and a value that makes no sense are refused, for a filter that is passed over would give a wrong answer.</summary>
internal sealed class AskedFor
{
    private readonly IQueryCollection _query;
    private readonly IReadOnlyList<Parameter> _known;

    /// <summary>Takes the parameters of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="known">Those that it may have.</param>
    /// <exception cref="AddressException">It has others, one twice, or one that is too long.</exception>
    public AskedFor(HttpRequest request, params IReadOnlyList<Parameter> known)
        : this(request.Query, known)
    {
    }

    /// <summary>Takes parameters that came another way.</summary>
    /// <param name="query">Their values by name.</param>
    /// <param name="known">Those that there may be.</param>
    /// <exception cref="AddressException">There are others, one twice, or one that is too long.</exception>
    public AskedFor(IQueryCollection query, params IReadOnlyList<Parameter> known)
    {
        (_query, _known) = (query, known);
        foreach (var (name, values) in _query)
        {
            var parameter = known.FirstOrDefault(p => p.Name == name);
            var reason = parameter is null ? $"there is no such parameter; there are {string.Join(", ", known.Select(p => p.Name))}"
                : values.Count > 1 ? "stands there more than once"
                : values.ToString().Length > parameter.Longest ? $"is longer than {parameter.Longest.ToString(CultureInfo.InvariantCulture)} characters"
                : null;
            if (reason is not null)
            {
                throw AddressException.Of(name, reason);
            }
        }

        foreach (var parameter in known.Where(p => p.IsRequired && Text(p) is null))
        {
            throw AddressException.Of(parameter.Name, "is missing");
        }
    }

    /// <summary>A text; null where it is not there, or empty as forms leave it.</summary>
    public string? Text(Parameter parameter) => _known.Contains(parameter) && _query.TryGetValue(parameter.Name, out var value) && value.ToString().Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The text of a parameter that is required.</summary>
    public string Required(string name) => _query[name].ToString().Trim();

    /// <summary>Whether a flag is set.</summary>
    /// <exception cref="AddressException">It is neither true nor false.</exception>
    public bool Flag(Parameter parameter) => Text(parameter) switch
    {
        null or "false" => false,
        "true" => true,
        var other => throw AddressException.Of(parameter.Name, $"takes true or false, not '{other}'"),
    };

    /// <summary>A time; null where it is not there.</summary>
    /// <exception cref="AddressException">It is none.</exception>
    public OffsetDateTime? Time(Parameter parameter)
        => Text(parameter) is { } text ? GivenTime.Parse(text) ?? throw AddressException.Of(parameter.Name, $"takes {GivenTime.Shape}, not '{text}'") : null;

    /// <summary>One of the words of a choice; null where it is not there.</summary>
    /// <exception cref="AddressException">It is none of them.</exception>
    public string? Choice(Parameter parameter)
        => Text(parameter) is { } text ? parameter.Choices.Contains(text, StringComparer.Ordinal) ? text : throw AddressException.Of(parameter.Name, $"takes {string.Join(", ", parameter.Choices)}, not '{text}'") : null;

    /// <summary>The most items of a page.</summary>
    /// <exception cref="AddressException">It is no number, or too large a one.</exception>
    public int Limit() => Text(Parameters.Limit) is not { } text ? Parameters.UsualItems
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= Parameters.MostItems ? number
        : throw AddressException.Of(Parameters.Limit.Name, $"takes a whole number from 1 to {Parameters.MostItems.ToString(CultureInfo.InvariantCulture)}, not '{text}'");

    /// <summary>The statements that are asked for.</summary>
    /// <exception cref="AddressException">A value makes no sense.</exception>
    public StatementQuery Statements() => new()
    {
        Words = [.. Phrases(Text(Parameters.Words) ?? "")],
        By = Text(Parameters.By),
        Party = Text(Parameters.Party),
        About = Text(Parameters.About),
        Stance = Choice(Parameters.Stance),
        Since = Time(Parameters.Since)?.ToInstant(),
        Until = Time(Parameters.Until)?.ToInstant(),
        Place = Text(Parameters.Place),
        WithFigures = Flag(Parameters.Figures),
        Story = Text(Parameters.Story),
        EveryVersion = Flag(Parameters.EveryVersion),
    };

    /// <summary>The claims that are asked for.</summary>
    /// <exception cref="AddressException">A value makes no sense.</exception>
    public ClaimQuery Claims() => new() { Contested = Flag(Parameters.Contested), SingleOrigin = Flag(Parameters.SingleOrigin), Shared = !Flag(Parameters.All) };

    /// <summary>The words of a text, and what stands between quotation marks as one.</summary>
    private static IEnumerable<string> Phrases(string words)
        => words.Split('"').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Where(p => !string.IsNullOrWhiteSpace(p));
}
