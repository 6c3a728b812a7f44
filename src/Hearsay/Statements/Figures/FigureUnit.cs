namespace Hearsay.Statements.Figures;

/// <summary>A unit of amounts.</summary>
/// <param name="Kind">What kind of quantity it makes.</param>
/// <param name="Name">An ISO 4217 code, <c>%</c>, or a short name such as <c>km</c>.</param>
internal readonly record struct FigureUnit(FigureKind Kind, string Name);
