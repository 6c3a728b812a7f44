namespace Hearsay.Ledger.Sql;

/// <summary>Finds whom a name stands for, and what else they are called.</summary>
internal sealed class NameSearch(SqlSession sql)
{
    /// <summary>Actors, in the table of names.</summary>
    public const string Actor = "actor";

    /// <summary>Parties, there.</summary>
    public const string Party = "party";

    private const int MostWordings = 60;

    /// <summary>Those with that id or name; where there is none, those whose names hold these words.</summary>
    /// <param name="kind"><see cref="Actor"/> or <see cref="Party"/>.</param>
    /// <param name="name">The id or name.</param>
    public List<string> IdsOf(string kind, string name)
    {
        var exact = Called(kind, name);
        return exact.Count > 0 ? Now(kind, exact) : Now(kind, sql.All(
            """SELECT DISTINCT id FROM names WHERE kind = $1 AND ' ' || name || ' ' LIKE $2 ESCAPE '\'""",
            r => r.GetString(0), kind, $"% {Escape(Names.Fold(name))} %"));
    }

    /// <summary>
    /// Wordings for what a question is about: the words themselves, and where they are the id or a name of actors or parties, the other
    /// names of these. What begins with an article, such as "the ministry", is another's elsewhere and left out.
    /// </summary>
    public IEnumerable<string> WordingsOf(string about)
        => new[] { Actor, Party }
            .SelectMany(kind => Called(kind, about).SelectMany(id => sql.All("SELECT name FROM names WHERE kind = $1 AND id = $2 ORDER BY name", r => r.GetString(0), kind, id)))
            .Where(n => !n.StartsWith("the ", StringComparison.Ordinal) && !n.StartsWith("a ", StringComparison.Ordinal) && !n.StartsWith("an ", StringComparison.Ordinal))
            .Prepend(about)
            .Distinct(StringComparer.Ordinal)
            .Take(MostWordings);

    /// <summary>An actor of whom people say that it is another is found as that one.</summary>
    private List<string> Now(string kind, List<string> ids)
        => kind == Actor && ids.Count > 0 && new CorrectionTable(sql).All() is { All.Count: > 0 } corrections ? [.. ids.Select(id => corrections.MergeOf(id)?.Into.Id ?? id).Distinct(StringComparer.Ordinal)] : ids;

    private List<string> Called(string kind, string name)
    {
        var exact = sql.All("SELECT id FROM names WHERE name = $1 AND kind = $2", r => r.GetString(0), Names.Fold(name), kind);
        if (sql.Value($"SELECT id FROM {(kind == Actor ? "actors" : "parties")} WHERE id = $1 LIMIT 1", name) is string id && !exact.Contains(id, StringComparer.Ordinal))
        {
            exact.Add(id);
        }

        return exact;
    }

    private static string Escape(string text) => text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);
}
