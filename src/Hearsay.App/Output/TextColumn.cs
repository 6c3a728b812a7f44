namespace Hearsay.App.Output;

/// <summary>A column of a table.</summary>
/// <param name="Header">What stands above it.</param>
/// <param name="Width">Columns of the terminal.</param>
/// <param name="IsRight">Whether its cells end at the right, as numbers do.</param>
internal readonly record struct TextColumn(string Header, int Width, bool IsRight = false);
