using System.Data;
using System.Data.Common;
using System.Globalization;
using Hearsay.Claims.Keeping;
using Hearsay.Corrections;

namespace Hearsay.Ledger.Sql;

/// <summary>A connection to a ledger's database with the commands that were prepared on it. Parameters are <c>$1</c>, <c>$2</c> and so on.</summary>
/// <param name="connection">An open connection; it is closed with the session.</param>
/// <param name="areNamed">Whether parameters have the names <c>$1</c>, <c>$2</c>; else they have places only.</param>
/// <param name="copy">Writes many rows at once: the table, its columns, the rows; null where each is a command.</param>
/// <param name="foresee">What an error of the database means; null where it means a fault of the program.</param>
internal sealed class SqlSession(DbConnection connection, bool areNamed, Action<string, string, IReadOnlyList<object?[]>>? copy, Func<DbException, LedgerException?> foresee) : IDisposable
{
    private const int MostPrepared = 200;

    private const int RowsTogether = 16;

    private readonly Dictionary<string, DbCommand> _prepared = new(StringComparer.Ordinal);

    private readonly Dictionary<(string Table, int Rows), string> _inserts = [];

    /// <summary>Names that the ledger has for sure. A connection on which a transaction failed is not used again.</summary>
    public HashSet<KnownName> KnownNames { get; } = [];

    /// <summary>Statements of documents as they are compared with others, with the reading that they are of. Filled and emptied by <see cref="Claims.StoredContents"/>.</summary>
    public Dictionary<long, (long Reading, long Correction, IReadOnlyList<KeptStatement> Statements)> HeldContents { get; } = [];

    /// <summary>The corrections of the ledger, with the number of the last entry of that kind when they were read.</summary>
    public (long Last, CorrectionSet Corrections) HeldCorrections { get; set; } = (0, CorrectionSet.None);

    /// <summary>Runs a command.</summary>
    /// <returns>The number of rows that it changed.</returns>
    public int Run(string sql, params ReadOnlySpan<object?> values)
    {
        var command = Bind(Prepared(sql, values.Length), values);
        return Guard(command.ExecuteNonQuery);
    }

    /// <summary>Inserts rows.</summary>
    /// <param name="table">Into which table.</param>
    /// <param name="columns">Its columns, with commas between.</param>
    /// <param name="rows">The values of each row in the order of the columns.</param>
    public void Insert(string table, string columns, IReadOnlyList<object?[]> rows)
    {
        if (copy is not null)
        {
            Guard(() =>
            {
                copy(table, columns, rows);
                return rows.Count;
            });
            return;
        }

        var whole = rows.Count / RowsTogether * RowsTogether;
        foreach (var some in rows.Take(whole).Chunk(RowsTogether).Concat(rows.Skip(whole).Select(r => new[] { r })))
        {
            Run(InsertOf(table, columns, some.Length, some[0].Length), [.. some.SelectMany(r => r)]);
        }
    }

    /// <summary>The first value of the first row; null where there is none.</summary>
    public object? Value(string sql, params ReadOnlySpan<object?> values)
    {
        var command = Bind(Prepared(sql, values.Length), values);
        return Guard(command.ExecuteScalar) is { } value and not DBNull ? value : null;
    }

    /// <summary>All rows, read before this returns.</summary>
    public List<T> All<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
        => Rows(Bind(Prepared(sql, values.Length), values), read);

    /// <summary>All rows of some keys, read before this returns.</summary>
    /// <param name="sql">The command; <c>{0}</c> stands where a column is to be one of the keys.</param>
    /// <param name="keys">The keys.</param>
    /// <param name="read">Reads a row.</param>
    public List<T> AllOf<T>(string sql, IReadOnlyList<long> keys, Func<DbDataReader, T> read)
        => areNamed
            ? All(sql.Replace("{0}", "IN (SELECT value FROM json_each($1))", StringComparison.Ordinal), read, $"[{string.Join(',', keys)}]")
            : All(sql.Replace("{0}", "= ANY ($1)", StringComparison.Ordinal), read, keys.ToArray());

    /// <summary>The first row; the default where there is none.</summary>
    public T? First<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        var rows = All(sql, read, values);
        return rows.Count > 0 ? rows[0] : default;
    }

    /// <summary>Runs all of <paramref name="work"/> or nothing.</summary>
    /// <param name="begin">The command that begins a transaction.</param>
    /// <param name="work">What to do in it.</param>
    public T Whole<T>(string begin, Func<T> work)
    {
        Run(begin);
        var done = false;
        try
        {
            var result = work();
            Run("COMMIT");
            done = true;
            return result;
        }
        finally
        {
            if (!done)
            {
                Abandon();
            }
        }
    }

    /// <summary>Closes the connection.</summary>
    public void Dispose()
    {
        Forget();
        connection.Dispose();
    }

    private void Forget()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        _prepared.Clear();
    }

    /// <summary>Where even this fails, the database undoes the transaction itself, and the first error is the one to tell.</summary>
    private void Abandon()
    {
        if (connection.State != ConnectionState.Open)
        {
            return;
        }

        try
        {
            using var command = Create("ROLLBACK", 0);
            command.ExecuteNonQuery();
        }
        catch (DbException)
        {
            connection.Close();
        }
    }

    private string InsertOf(string table, string columns, int rows, int width)
    {
        if (!_inserts.TryGetValue((table, rows), out var sql))
        {
            var values = Enumerable.Range(0, rows).Select(row => $"({string.Join(", ", Enumerable.Range((row * width) + 1, width).Select(n => string.Create(CultureInfo.InvariantCulture, $"${n}")))})");
            _inserts[(table, rows)] = sql = $"INSERT INTO {table} ({columns}) VALUES {string.Join(", ", values)}";
        }

        return sql;
    }

    private DbCommand Prepared(string sql, int parameters)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            if (_prepared.Count == MostPrepared)
            {
                Forget();
            }

            _prepared[sql] = command = Create(sql, parameters);
        }

        return command;
    }

    private DbCommand Create(string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= parameters; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = areNamed ? string.Create(CultureInfo.InvariantCulture, $"${i}") : "";
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static DbCommand Bind(DbCommand command, ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }

    private List<T> Rows<T>(DbCommand command, Func<DbDataReader, T> read) => Guard(() =>
    {
        var rows = new List<T>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows.Add(ReadRow(reader, read));
        }

        return rows;
    });

    /// <summary>In a damaged file a column may hold what its table does not allow.</summary>
    private static T ReadRow<T>(DbDataReader reader, Func<DbDataReader, T> read)
    {
        try
        {
            return read(reader);
        }
        catch (Exception error) when (error is InvalidOperationException or InvalidCastException or FormatException or OverflowException)
        {
            throw new InvalidDataException($"a row is damaged: {error.Message.TrimEnd('.')}", error);
        }
    }

    private T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (DbException error) when (foresee(error) is { } foreseen)
        {
            throw foreseen;
        }
        catch (NullReferenceException error) when (foresee(new LostConnectionException(error)) is { } foreseen)
        {
            // Npgsql 10.0.0 trips so over some connections that end while it reads
            throw foreseen;
        }
    }

    private sealed class LostConnectionException(Exception inner) : DbException("the connection ended while an answer was read", inner);
}
