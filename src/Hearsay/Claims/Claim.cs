using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Claims;

/// <summary>The statements, from any number of documents, that say the same thing, or deny it.</summary>
/// <param name="Id">Made from its first statement.</param>
public sealed record Claim(string Id)
{
    /// <summary>The name that a claim has from a statement.</summary>
    internal static string IdOf(string statement) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"claim {statement}\n")).AsSpan(0, 8));

    /// <summary>The name of the claim of a statement of which a person says that it bears on one of its own.</summary>
    /// <param name="document">The id of its document.</param>
    /// <param name="statement">The id of the statement.</param>
    public static string AloneIdOf(string document, string statement) => IdOf($"{document} {statement} alone");

    /// <summary>Its statements in order of publication.</summary>
    public required IReadOnlyList<AccountStatement> Statements { get; init; }

    /// <summary>Those of them that say that it does not hold.</summary>
    public required IReadOnlySet<AccountStatement> Denials { get; init; }

    /// <summary>The statement that words it best: one in its favour that stands alone.</summary>
    public required AccountStatement Wording { get; init; }

    /// <summary>The statements that put it forward, grouped by where the word came from in the end; as many independent origins as groups.</summary>
    public required IReadOnlyList<IReadOnlyList<AccountStatement>> Origins { get; init; }

    /// <summary>The statements that put it forward.</summary>
    public IEnumerable<AccountStatement> Supports => Statements.Where(s => !Denials.Contains(s));
}
