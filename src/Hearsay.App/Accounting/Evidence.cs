using Hearsay.App.Output;
using Hearsay.Claims;

namespace Hearsay.App.Accounting;

/// <summary>Leads from the statements of an account to where they stand.</summary>
internal sealed class Evidence(Account account)
{
    private readonly Dictionary<string, AccountDocument> _documents = account.Documents.ToDictionary(d => d.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, Claim> _claims = account.Claims.SelectMany(c => c.Statements, (claim, statement) => (claim, statement.Id)).ToDictionary(p => p.Id, p => p.claim, StringComparer.Ordinal);

    /// <summary>The claim of a statement.</summary>
    public Claim Claim(AccountStatement statement) => _claims[statement.Id];

    /// <summary>The document of a statement.</summary>
    public AccountDocument Document(AccountStatement statement) => _documents[statement.Document];

    /// <summary>The document of an id.</summary>
    public AccountDocument Document(string id) => _documents[id];

    /// <summary>Who says a statement, where and when: "Ministry of Ports (Orvany), in The Orvan Gazette of 2031-01-05".</summary>
    public string Words(AccountStatement statement)
    {
        var document = Document(statement).Document;
        return PlainWords.Of($"{AccountWords.Who(statement)}, in {document.Publisher ?? document.Name}, {AccountWords.Day(document.Published)}");
    }

    /// <summary>The statement as programs get it.</summary>
    public SaidLine Line(AccountStatement statement) => SaidLine.Of(statement, Document(statement).Document);
}
