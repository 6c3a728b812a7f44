using System.Globalization;
using System.Text.Json;

namespace Hearsay.App.Evaluating;

/// <summary>How an evaluation of figures reports.</summary>
/// <param name="Output">Where to.</param>
/// <param name="Json">Whether as JSON.</param>
/// <param name="Errors">Whether every wrong figure is listed.</param>
internal sealed record FiguresReporting(TextWriter Output, bool Json, bool Errors)
{
    /// <summary>Writes what was measured.</summary>
    /// <param name="path">On what.</param>
    /// <param name="measured">Names and numbers, in the order to show.</param>
    public void Write(string path, IReadOnlyList<(string Name, double Value)> measured)
    {
        if (Json)
        {
            Output.WriteLine(JsonSerializer.Serialize(new { gold = path, figures = measured.ToDictionary(m => m.Name, m => m.Value, StringComparer.Ordinal) }, EvaluationTable.JsonOptions));
            return;
        }

        Output.WriteLine($"{path}:");
        foreach (var (name, value) in measured)
        {
            var number = value == Math.Floor(value) && value > 1 ? value.ToString("F0", CultureInfo.InvariantCulture) : value.ToString("F4", CultureInfo.InvariantCulture);
            Output.WriteLine($"  {name,-44}{number,10}");
        }
    }
}
