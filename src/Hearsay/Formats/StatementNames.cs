using Hearsay.Resolution;
using Hearsay.Statements;
using Hearsay.Statements.Figures;
using Hearsay.Statements.Places;
using Hearsay.Statements.Stances;
using Hearsay.Statements.Times;

namespace Hearsay.Formats;

/// <summary>The words that every format has for the values of a statement.</summary>
public static class StatementNames
{
    private static readonly Dictionary<string, Stance> Stances = ByName<Stance>(Of);
    private static readonly Dictionary<string, Factuality> Factualities = ByName<Factuality>(Of);
    private static readonly Dictionary<string, ActorKind> ActorKinds = ByName<ActorKind>(Of);

    /// <summary><c>attributed</c> or <c>narrator</c>.</summary>
    public static string Of(Voice voice) => voice == Voice.Narrator ? "narrator" : "attributed";

    /// <summary>The stance as a verb, such as <c>asserts</c>.</summary>
    public static string Of(Stance stance) => Lower(stance);

    /// <summary>The value as FactBank writes it, such as <c>CT+</c>.</summary>
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

    /// <summary>The value in a word or two for people, such as <c>certainly not</c>.</summary>
    public static string Plain(Factuality factuality) => factuality switch
    {
        Factuality.Certain => "certain",
        Factuality.Probable => "probable",
        Factuality.Possible => "possible",
        Factuality.CertainlyNot => "certainly not",
        Factuality.ProbablyNot => "probably not",
        Factuality.PossiblyNot => "possibly not",
        _ => "open",
    };

    /// <summary>Such as <c>government</c>.</summary>
    public static string Of(ActorKind kind) => Lower(kind);

    /// <summary>Such as <c>count</c>.</summary>
    public static string Of(FigureKind kind) => Lower(kind);

    /// <summary>Such as <c>date</c>.</summary>
    public static string Of(TimeKind kind) => Lower(kind);

    /// <summary>Such as <c>start</c>.</summary>
    public static string Of(TimePart part) => Lower(part);

    /// <summary>Such as <c>region</c>.</summary>
    public static string Of(PlaceKind kind) => Lower(kind);

    /// <summary>The stance of a word; null where it is none.</summary>
    public static Stance? StanceOf(string? name) => Find(Stances, name);

    /// <summary>The value of FactBank's word; null where it is none.</summary>
    public static Factuality? FactualityOf(string? name) => Find(Factualities, name);

    /// <summary>The kind of a word; null where it is none.</summary>
    public static ActorKind? ActorKindOf(string? name) => Find(ActorKinds, name);

    private static Dictionary<string, T> ByName<T>(Func<T, string> nameOf)
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(nameOf, StringComparer.Ordinal);

    private static T? Find<T>(Dictionary<string, T> values, string? name)
        where T : struct => name is not null && values.TryGetValue(name, out var value) ? value : null;

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
