using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Hearsay.Ledger.Sql;

/// <summary>Reads rows of a ledger's tables.</summary>
internal static class Rows
{
    /// <summary>The columns of <see cref="Document(DbDataReader)"/>, of the table <c>documents</c> as d.</summary>
    public const string DocumentColumns = "d.id, d.name, d.url, d.publisher, d.title, d.authors, d.published, d.modified, d.language, d.charset, d.sha256, d.text_sha256, d.earlier, d.key, d.incomplete";

    /// <summary>The columns of <see cref="Entry"/>.</summary>
    public const string EntryColumns = "number, kind, made, program, weights, original, document, body, hash";

    /// <summary>A document.</summary>
    public static LedgerDocument Document(DbDataReader row) => Document(row, 0);

    /// <summary>A document.</summary>
    /// <param name="row">A row.</param>
    /// <param name="first">The first of its columns.</param>
    public static LedgerDocument Document(DbDataReader row, int first) => new()
    {
        Id = row.GetString(first),
        Name = row.GetString(first + 1),
        Url = Text(row, first + 2),
        Publisher = Text(row, first + 3),
        Title = Text(row, first + 4),
        Authors = List(row.GetString(first + 5)),
        Published = LedgerDocument.ParseTime(Text(row, first + 6)),
        Modified = LedgerDocument.ParseTime(Text(row, first + 7)),
        Language = row.GetString(first + 8),
        Charset = row.GetString(first + 9),
        Sha256 = row.GetString(first + 10),
        TextSha256 = row.GetString(first + 11),
        Earlier = Text(row, first + 12),
        Incomplete = Text(row, first + 14),
    };

    /// <summary>An entry.</summary>
    /// <exception cref="InvalidDataException">Its kind is none.</exception>
    public static Entry Entry(DbDataReader row) => new()
    {
        Number = row.GetInt64(0),
        Kind = Ledger.Entry.KindOf(row.GetString(1)) ?? throw new InvalidDataException($"entry {row.GetInt64(0).ToString(CultureInfo.InvariantCulture)}: '{row.GetString(1)}' is no kind of entry"),
        Made = row.GetString(2),
        Program = row.GetString(3),
        Weights = Text(row, 4),
        Original = row.GetString(5),
        Document = row.GetString(6),
        Body = row.GetString(7),
        Hash = row.GetString(8),
    };

    /// <summary>The command for all time stamps.</summary>
    public const string StampCommand = "SELECT entry, hash, authority, token FROM stamps ORDER BY entry, authority";

    /// <summary>A time stamp.</summary>
    public static LedgerStamp Stamp(DbDataReader row) => new(row.GetInt64(0), row.GetString(1), row.GetString(2), (byte[])row.GetValue(3));

    /// <summary>An actor: id, name, kind, party, names.</summary>
    public static LedgerActor Actor(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(2), Text(row, 3), List(row.GetString(4)));

    /// <summary>A party: id, name, names.</summary>
    public static LedgerParty Party(DbDataReader row) => new(row.GetString(0), row.GetString(1), List(row.GetString(2)));

    /// <summary>A text or null.</summary>
    public static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>A number or null.</summary>
    public static double? Number(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDouble(column);

    /// <summary>A list of texts.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static IReadOnlyList<string> List(string json) => List<string>(json);

    /// <summary>A list.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static IReadOnlyList<T> List<T>(string json)
    {
        if (json == "[]")
        {
            return [];
        }

        try
        {
            return JsonSerializer.Deserialize<T[]>(json, LedgerJson.Options) ?? [];
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"'{json}' is no list", error);
        }
    }
}
