namespace Hearsay.Text;

/// <summary>Which side of a quotation a mark can stand on.</summary>
internal enum MarkSide
{
    /// <summary>It opens.</summary>
    Opens,

    /// <summary>It closes.</summary>
    Closes,

    /// <summary>It closes what is open, and opens where nothing is.</summary>
    Either,
}
