using Hearsay.Corrections;
using Hearsay.Formats;
using Hearsay.Ledger;

namespace Hearsay.App.Correcting;

/// <summary>Finds in a ledger what a correction names.</summary>
internal sealed class CorrectedThings(ILedger ledger)
{
    /// <summary>The statement of a request.</summary>
    /// <exception cref="SenselessCorrectionException">There is none, or there are several.</exception>
    public CorrectedStatement Statement(CorrectionRequest asked) => Statement(asked.Statement, "statement", asked.Document);

    /// <summary>A statement by its id or a beginning of it; where documents of the same bytes share it, in one of them.</summary>
    /// <exception cref="SenselessCorrectionException">There is none, or there are several.</exception>
    public CorrectedStatement Statement(string? id, string parameter, string? document)
    {
        var whole = One(id, NamedKind.Statement, parameter);
        var inDocument = document is null ? null : One(document, NamedKind.Document, "document");
        var found = ledger.Statements(new StatementQuery { Statement = whole, Document = inDocument, EveryVersion = true }).ToList();
        var latest = found.Count > 1 ? ledger.Statements(new StatementQuery { Statement = whole, Document = inDocument }).ToList() : found;
        return (latest.Count > 0 ? latest : found) switch
        {
            [var one] => new CorrectedStatement(one, ledger.Text(one.Document.Id)),
            [] => throw new SenselessCorrectionException(parameter, $"there is no statement '{id}' in that document"),
            _ => throw new SenselessCorrectionException("document", $"several documents hold the statement '{id}'; say in which"),
        };
    }

    /// <summary>A document by its id or a beginning of it.</summary>
    /// <exception cref="SenselessCorrectionException">There is none, or there are several.</exception>
    public string Document(string? id) => One(id, NamedKind.Document, "document");

    /// <summary>An actor by its id or a name.</summary>
    /// <exception cref="SenselessCorrectionException">There is none, or there are several.</exception>
    public NamedActor Actor(string? name, string parameter)
        => Find(name, parameter) ?? throw new SenselessCorrectionException(parameter, $"nobody is called '{name}' in the ledger");

    /// <summary>An actor by its id or a name, or one that no reading knows.</summary>
    /// <param name="name">The id or name.</param>
    /// <param name="parameter">What the request calls it.</param>
    /// <param name="kind">What kind of source somebody new is; null where it must be known.</param>
    /// <exception cref="SenselessCorrectionException">There is none, or there are several.</exception>
    public NamedActor ActorOrNew(string? name, string parameter, string? kind)
    {
        var found = Find(name, parameter);
        return found is not null ? found
            : kind is null ? throw new SenselessCorrectionException("actorKind", $"nobody is called '{name}' in the ledger; somebody new needs a kind: person, organisation, government, collective, anonymous, document or media")
            : StatementNames.ActorKindOf(kind) is { } known ? NamedActor.New(name!.Trim(), StatementNames.Of(known))
            : throw new SenselessCorrectionException("actorKind", $"'{kind}' is no kind: person, organisation, government, collective, anonymous, document or media");
    }

    /// <summary>A party by its id or a name; one that nobody speaks for yet is new.</summary>
    /// <exception cref="SenselessCorrectionException">It has no name.</exception>
    public NamedParty Party(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new SenselessCorrectionException("party", "party is missing");
        }

        var known = ledger.Statements(new StatementQuery { Party = name, Limit = 1 }).FirstOrDefault()?.Party;
        return known is not null && known.Names.Append(known.Name).Append(known.Id).Contains(name, StringComparer.OrdinalIgnoreCase) ? new NamedParty(known.Id, known.Name) : NamedParty.New(name.Trim());
    }

    private NamedActor? Find(string? name, string parameter)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new SenselessCorrectionException(parameter, $"{parameter} is missing");
        }

        List<FoundActor> found = ledger.Actor(name) is { } exact ? [exact] : [.. ledger.Actors().Where(a => a.Names.Append(a.Name).Contains(name, StringComparer.OrdinalIgnoreCase))];
        return found switch
        {
            [] => null,
            [var one] => new NamedActor(one.Id, one.Name, one.Kind, null),
            _ => throw new SenselessCorrectionException(parameter, $"several are called '{name}'; say which by its identifier: {string.Join(", ", found.Select(a => a.Id))}"),
        };
    }

    private string One(string? id, NamedKind kind, string parameter)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            throw new SenselessCorrectionException(parameter, $"{parameter} is missing");
        }

        return ledger.Find(id).Where(t => t.Kind == kind).ToList() switch
        {
            [var one] => one.Id,
            [] => throw new SenselessCorrectionException(parameter, $"there is no {kind.ToString().ToLowerInvariant()} '{id}'"),
            _ => throw new SenselessCorrectionException(parameter, $"several begin with '{id}'"),
        };
    }
}
