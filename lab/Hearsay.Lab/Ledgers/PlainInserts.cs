using System.Data.Common;
using System.Diagnostics;
using System.Globalization;

namespace Hearsay.Lab.Ledgers;

/// <summary>What a ledger is measured against: the rows of its last documents inserted by plain prepared commands, a row each, into the same tables elsewhere.</summary>
/// <param name="source">Where the ledger lies.</param>
/// <param name="target">Where its tables are too, and empty.</param>
/// <param name="isServer">Whether both are PostgreSQL.</param>
internal sealed class PlainInserts(DbConnection source, DbConnection target, bool isServer)
{
    private readonly Dictionary<string, DbCommand> _commands = new(StringComparer.Ordinal);

    /// <summary>Milliseconds of each of the last documents, a transaction each.</summary>
    public List<double> Run(int documents)
    {
        var times = new List<double>();
        foreach (var document in RowsOf(documents))
        {
            var watch = Stopwatch.StartNew();
            LedgerTimes.Run(target, "BEGIN");
            foreach (var (table, columns, values) in document)
            {
                Insert(table, columns, values);
            }

            LedgerTimes.Run(target, "COMMIT");
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return times;
    }

    private void Insert(string table, string[] columns, object[] values)
    {
        if (!_commands.TryGetValue(table, out var command))
        {
            _commands[table] = command = target.CreateCommand();
            command.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) {(isServer ? "OVERRIDING SYSTEM VALUE " : "")}VALUES ({string.Join(", ", columns.Select((_, i) => Name(i)))})";
            for (var i = 0; i < values.Length; i++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = isServer ? "" : Name(i);
                command.Parameters.Add(parameter);
            }
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        command.ExecuteNonQuery();
    }

    /// <summary>The rows of the last documents, in the order of their tables.</summary>
    private List<List<(string Table, string[] Columns, object[] Values)>> RowsOf(int documents)
    {
        var last = Rows($"SELECT key, sha256 FROM documents ORDER BY key DESC LIMIT {documents.ToString(CultureInfo.InvariantCulture)}");
        return [.. last.Select(d => Parts(d.Values).SelectMany(p => Rows($"SELECT * FROM {p.Table} WHERE {p.Where}").Select(r => (p.Table, r.Columns, r.Values))).ToList())];

        static (string Table, string Where)[] Parts(object[] document)
        {
            var of = $"document = {document[0]}";
            var within = $"statement IN (SELECT key FROM statements WHERE {of})";
            return
            [
                ("originals", $"sha256 = '{document[1]}'"), ("entries", $"number IN (SELECT entry FROM documents WHERE key = {document[0]} UNION SELECT entry FROM readings WHERE {of})"),
                ("documents", $"key = {document[0]}"), ("texts", of), ("readings", of), ("figures", within), ("places", within), ("place_names", within), ("statements", of), ("actors", of), ("parties", of),
            ];
        }
    }

    /// <summary>Rows but for what the database makes of others.</summary>
    private List<(string[] Columns, object[] Values)> Rows(string sql)
    {
        using var command = source.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var wanted = Enumerable.Range(0, reader.FieldCount).Where(i => reader.GetName(i) != "searched").ToArray();
        string[] names = [.. wanted.Select(reader.GetName)];
        var rows = new List<(string[], object[])>();
        while (reader.Read())
        {
            rows.Add((names, [.. wanted.Select(reader.GetValue)]));
        }

        return rows;
    }

    private static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"${i + 1}");
}
