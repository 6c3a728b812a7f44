using System.Text;

namespace Hearsay.App.Output;

/// <summary>Reads a line from the keyboard without showing it.</summary>
internal static class HiddenLine
{
    /// <summary>Asks for it.</summary>
    public static string Ask(string prompt)
    {
        Console.Error.Write(prompt);
        var line = new StringBuilder();
        for (ConsoleKeyInfo key; (key = Console.ReadKey(intercept: true)).Key != ConsoleKey.Enter;)
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                line.Length = Math.Max(0, line.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                line.Append(key.KeyChar);
            }
        }

        Console.Error.WriteLine();
        return line.ToString();
    }
}
