using Hearsay.Resolution;
using Hearsay.Statements;
using Hearsay.Statements.Stances;

namespace Hearsay.Formats;

/// <summary>The words of every format for what is known of a statement.</summary>
internal static class StatementNames
{
    /// <summary><c>attributed</c> or <c>narrator</c>.</summary>
    public static string Of(Voice voice) => voice == Voice.Narrator ? "narrator" : "attributed";

    /// <summary>Such as <c>asserts</c>.</summary>
    public static string Of(Stance stance) => stance.ToString().ToLowerInvariant();

    /// <summary>Such as <c>government</c>.</summary>
    public static string Of(ActorKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>FactBank's sign, such as <c>CT+</c>.</summary>
    public static string Of(Factuality factuality) => factuality switch
    {
        Factuality.Certain => "CT+",
        Factuality.Probable => "PR+",
        Factuality.Possible => "PS+",
        Factuality.CertainlyNot => "CT-",
        Factuality.ProbablyNot => "PR-",
        Factuality.PossiblyNot => "PS-",
        _ => "Uu",
    };
}
