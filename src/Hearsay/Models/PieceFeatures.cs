namespace Hearsay.Models;

/// <summary>What the encoder is told of one word piece.</summary>
/// <param name="Id">Number in the vocabulary.</param>
/// <param name="Place">Row of the place embedding.</param>
/// <param name="Shape">Row of the shape embedding (<c>WordShape</c>).</param>
/// <param name="Quotation">Row of the quotation embedding (<c>QuotationState</c>).</param>
/// <param name="Edge">Row of the edge embedding (<c>WordEdge</c>); 0 for a piece inside a word.</param>
internal readonly record struct PieceFeatures(int Id, short Place, byte Shape, byte Quotation, byte Edge);
