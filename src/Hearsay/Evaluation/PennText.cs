using System.Text;
using Hearsay.Text;

namespace Hearsay.Evaluation;

/// <summary>
/// Puts the tokens of the Penn Treebank's style back together into text as it is printed: quotation marks for <c>``</c> and
/// <c>''</c>, no blank before a comma or a clitic, brackets for <c>-LRB-</c>.
/// </summary>
/// <param name="Text">The text.</param>
/// <param name="Tokens">Where each token stands in it.</param>
public sealed record PennText(string Text, IReadOnlyList<TextSpan> Tokens)
{
    /// <summary>Joins tokens.</summary>
    public static PennText Join(IReadOnlyList<string> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var text = new StringBuilder();
        var spans = new List<TextSpan>(tokens.Count);
        var opened = true;
        foreach (var token in tokens)
        {
            var printed = Printed(token);
            text.Append(opened || JoinsLeft(token) ? "" : " ");
            spans.Add(new TextSpan(text.Length, text.Length + printed.Length));
            text.Append(printed);
            opened = token is "``" or "`" or "(" or "[" or "-LRB-" or "-LSB-" or "$" or "#";
        }

        return new PennText(text.ToString(), spans);
    }

    private static string Printed(string token) => token switch
    {
        "``" => "“",
        "''" => "”",
        "`" => "‘",
        "'" => "’",
        "-LRB-" => "(",
        "-RRB-" => ")",
        "-LSB-" => "[",
        "-RSB-" => "]",
        _ => token,
    };

    private static bool JoinsLeft(string token)
        => token is "," or "." or "?" or "!" or ";" or ":" or "%" or ")" or "]" or "-RRB-" or "-RSB-" or "''" or "'" or "..."
            || token.StartsWith('\'') || token.StartsWith('’') || token is "n't" or "n’t";
}
