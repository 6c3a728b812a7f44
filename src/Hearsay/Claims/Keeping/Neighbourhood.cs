namespace Hearsay.Claims.Keeping;

/// <summary>
/// Finds which documents are on one subject, so that their statements are compared: a document with earlier ones that share some
/// of its telling words, those that share most first. Of each word only the nearest earlier documents are looked at, so
/// that nothing grows with what is kept. Which these are does not depend on the order of arrival.
/// </summary>
internal sealed class Neighbourhood(IClaimMemory memory, NeighbourLimits limits)
{
    private readonly Dictionary<DocumentPlace, IReadOnlyList<DocumentPlace>> _before = [];

    /// <summary>Adds a document, or takes another version of its words.</summary>
    public void Add(DocumentPlace document, IReadOnlyList<string> words)
    {
        var touched = words.SelectMany(w => Behind(document, w)).ToList();
        var sharing = touched.CountBy(t => t.Later).Where(c => c.Value >= limits.LeastShared).Select(c => c.Key);
        var pushed = touched.Where(t => t.Lost is { } lost && memory.EarlierThan(t.Later).Contains(lost)).Select(t => t.Later);
        memory.SetWords(document, words);
        FindAgain([document, .. sharing, .. pushed]);
    }

    /// <summary>Removes a document.</summary>
    public void Remove(DocumentPlace document)
    {
        var later = memory.LaterThan(document);
        var moved = memory.WordsOf(document).SelectMany(w => Behind(document, w)).Where(t => t.Lost is not null).Select(t => t.Later).ToList();
        Remember(document);
        memory.SetWords(document, []);
        memory.SetEarlier(document, []);
        FindAgain([.. later, .. moved]);
    }

    /// <summary>Which pairs of documents became neighbours by all that was added and removed, and which no longer are; the later first.</summary>
    public IEnumerable<(DocumentPlace Later, DocumentPlace Earlier, bool IsNew)> Changes()
        => from document in _before.Keys.Order()
           let now = memory.EarlierThan(document)
           from change in now.Except(_before[document]).Select(d => (document, d, true)).Concat(_before[document].Except(now).Select(d => (document, d, false)))
           select change;

    /// <summary>The documents behind a place that look at what lies there under a word, and the one that each no longer sees when another is put there.</summary>
    private IEnumerable<(DocumentPlace Later, DocumentPlace? Lost)> Behind(DocumentPlace place, string word)
    {
        var later = memory.Beside(word, place, isBefore: false, limits.MostUnderWord);
        var earlier = later.Count > 0 ? memory.Beside(word, place, isBefore: true, limits.MostUnderWord) : [];
        return later.Select((d, i) => (d, limits.MostUnderWord - 1 - i < earlier.Count ? earlier[limits.MostUnderWord - 1 - i] : (DocumentPlace?)null));
    }

    private void FindAgain(IEnumerable<DocumentPlace> documents)
    {
        foreach (var document in documents.Distinct())
        {
            Remember(document);
            memory.SetEarlier(document, Find(document));
        }
    }

    /// <summary>The earlier documents that a document is to be compared with.</summary>
    public IReadOnlyList<DocumentPlace> Find(DocumentPlace document)
    {
        var shared = memory.WordsOf(document).SelectMany(w => memory.Beside(w, document, isBefore: true, limits.MostUnderWord)).CountBy(d => d);
        return [.. shared.Where(s => s.Value >= limits.LeastShared).OrderByDescending(s => s.Value).ThenByDescending(s => s.Key).Take(limits.MostNeighbours).Select(s => s.Key)];
    }

    private void Remember(DocumentPlace document)
    {
        if (!_before.ContainsKey(document))
        {
            _before[document] = memory.EarlierThan(document);
        }
    }
}
