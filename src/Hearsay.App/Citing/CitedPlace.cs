namespace Hearsay.App.Citing;

/// <summary>A citation as it stands in a text, before anything is looked up.</summary>
/// <param name="Start">Where the identifier, note or link begins, in UTF-16 code units.</param>
/// <param name="End">One past its last code unit.</param>
/// <param name="Identifier">The identifier of a statement, a claim or a document; null where a note gives none.</param>
/// <param name="Before">What stands before it, where a quotation may end.</param>
/// <param name="Note">The note that it points to; null where the identifier stands there itself.</param>
internal sealed record CitedPlace(int Start, int End, string? Identifier, string Before, string? Note);
