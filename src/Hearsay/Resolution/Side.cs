namespace Hearsay.Resolution;

/// <summary>A state or another side that is known before a document is read.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Names">Other names.</param>
/// <param name="Demonyms">Its adjective and the word for its people.</param>
/// <param name="Seats">Its capital and the buildings that stand for its government.</param>
internal sealed record Side(string Name, IReadOnlyList<string> Names, IReadOnlyList<string> Demonyms, IReadOnlyList<string> Seats);
