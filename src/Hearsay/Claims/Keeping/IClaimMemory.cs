namespace Hearsay.Claims.Keeping;

/// <summary>
/// What is kept of the account across documents: which documents are neighbours, which statements may bear on one claim, and the claims.
/// Each question is for a few documents or statements, so that answering takes time that hangs on these and not on how much is kept.
/// </summary>
internal interface IClaimMemory
{
    /// <summary>The documents that have a word and lie next to a place, the nearest first.</summary>
    /// <param name="word">The word.</param>
    /// <param name="place">The place; a document that lies there is left out.</param>
    /// <param name="isBefore">Whether those before it are wanted, or those behind it.</param>
    /// <param name="most">The most that are given.</param>
    IReadOnlyList<DocumentPlace> Beside(string word, DocumentPlace place, bool isBefore, int most);

    /// <summary>The words by which a document is found; empty where it is not kept.</summary>
    IReadOnlyList<string> WordsOf(DocumentPlace document);

    /// <summary>Puts the words of a document in place of those that it had.</summary>
    void SetWords(DocumentPlace document, IReadOnlyList<string> words);

    /// <summary>The earlier documents that a document is compared with.</summary>
    IReadOnlyList<DocumentPlace> EarlierThan(DocumentPlace document);

    /// <summary>The later documents that are compared with a document.</summary>
    IReadOnlyList<DocumentPlace> LaterThan(DocumentPlace document);

    /// <summary>Puts the earlier documents that a document is compared with in place of those that there were.</summary>
    void SetEarlier(DocumentPlace document, IReadOnlyList<DocumentPlace> earlier);

    /// <summary>What is said in documents.</summary>
    ILookup<long, KeptStatement> Statements(IReadOnlyCollection<DocumentPlace> documents);

    /// <summary>The statements of documents, as they are in claims.</summary>
    IReadOnlyList<GroupedStatement> Grouped(IReadOnlyCollection<long> documents);

    /// <summary>The statements of claims.</summary>
    IReadOnlyList<GroupedStatement> Members(IReadOnlyCollection<long> claims);

    /// <summary>The claims of statements, each once.</summary>
    IReadOnlyList<long> ClaimsOf(IReadOnlyCollection<long> statements);

    /// <summary>The likely pairs of some statements with any others; one within them is given twice, from either side.</summary>
    IReadOnlyList<KeptPair> PairsOf(IReadOnlyCollection<long> statements);

    /// <summary>Puts the statements of a document, in no claim yet, in place of those that it had, which go with their pairs.</summary>
    void SetStatements(DocumentPlace document, IReadOnlyList<KeptStatement> statements);

    /// <summary>Adds pairs.</summary>
    void AddPairs(IReadOnlyList<KeptPair> pairs);

    /// <summary>Removes the pairs between the statements of two documents.</summary>
    void RemovePairs(DocumentPlace one, DocumentPlace other);

    /// <summary>Puts statements into a claim.</summary>
    void SetClaim(long claim, IReadOnlyList<(long Statement, KeptMerge? How)> statements);

    /// <summary>The number of the claim of a name, and whether it has ended; null where there is none.</summary>
    (long Key, bool HasEnded)? Find(string claim);

    /// <summary>The name of a claim.</summary>
    string NameOf(long claim);

    /// <summary>Begins a claim, or takes one up again that ended.</summary>
    /// <returns>Its number, greater than those of all that began before it.</returns>
    long Begin(string claim);

    /// <summary>Ends a claim that has no statements any more.</summary>
    void End(long claim);

    /// <summary>Writes down what became of a claim.</summary>
    void Tell(ClaimChange change);
}
