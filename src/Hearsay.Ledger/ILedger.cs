using Hearsay.Claims.Grades;
using Hearsay.Corrections;

namespace Hearsay.Ledger;

/// <summary>
/// The memory of documents, their readings and originals. It only grows: every entry names the program, the weights and the original
/// that it was made from, and is chained to the one before. Safe to share between threads.
/// </summary>
/// <remarks>Every member throws <see cref="LedgerException"/> where the ledger cannot be read or written.</remarks>
public interface ILedger : IDisposable
{
    /// <summary>The ledger as the user named it.</summary>
    string Name { get; }

    /// <summary>The end of the chain.</summary>
    LedgerHead Head { get; }

    /// <summary>Whether a document of that id is there.</summary>
    bool Holds(string document);

    /// <summary>
    /// Adds documents, all of them or none: each with its text, its original, its reading and its place in a story, as far as they are
    /// not there. What this has returned from is on disk.
    /// </summary>
    /// <param name="documents">The documents; of equals the first counts.</param>
    /// <returns>What became of each.</returns>
    IReadOnlyList<Addition> Add(IReadOnlyList<NewDocument> documents);

    /// <summary>Adds a new reading of a document, unless it is the same as the last; the earlier one stays in the record.</summary>
    /// <returns>Whether it was another.</returns>
    /// <exception cref="InvalidDataException">There is no such document, or the reading is of another text.</exception>
    bool AddReading(string document, Reading reading);

    /// <summary>Writes down how reliable somebody holds a source to be, unless the last rating of that source says just that, or there is none to take back.</summary>
    /// <returns>Whether it was written.</returns>
    /// <exception cref="InvalidDataException">Its grade is none.</exception>
    bool Rate(LedgerRating rating);

    /// <summary>All ratings of sources in the order in which they were made; the last of a source stands.</summary>
    /// <exception cref="InvalidDataException">One is damaged.</exception>
    IReadOnlyList<Rating> Ratings();

    /// <summary>The rating that an entry added.</summary>
    /// <exception cref="InvalidDataException">It added none, or it is damaged.</exception>
    LedgerRating RatingOf(Entry entry);

    /// <summary>Writes down what a person corrects, and brings what hangs on it up to it.</summary>
    /// <returns>The correction with its entry.</returns>
    /// <exception cref="CorrectionConflictException">What stands there is not what the correction says it replaces: somebody else was there first.</exception>
    /// <exception cref="InvalidDataException">There is nothing that it could correct.</exception>
    Correction Correct(LedgerCorrection correction);

    /// <summary>What people corrected.</summary>
    /// <exception cref="InvalidDataException">A correction is damaged.</exception>
    CorrectionSet Corrections();

    /// <summary>All corrections but those that take others back, each with what became of it, in the order of their entries.</summary>
    /// <exception cref="InvalidDataException">A correction, or a reading that it bears on, is damaged.</exception>
    IReadOnlyList<CorrectionState> CorrectionStates();

    /// <summary>The correction that an entry added.</summary>
    /// <exception cref="InvalidDataException">It added none, or it is damaged.</exception>
    LedgerCorrection CorrectionOf(Entry entry);

    /// <summary>A document's last reading with what people corrected; null where it was not read.</summary>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    KeptReading? CorrectedReading(string document);

    /// <summary>Takes over entries of another ledger as they stand there, all of them or none; those that are there are passed over.</summary>
    /// <param name="entries">Entries in order; the first must follow on the last that is there, or be there.</param>
    /// <returns>How many were new.</returns>
    /// <exception cref="InvalidDataException">One does not follow on what is there, or is not what it says.</exception>
    int TakeOver(IReadOnlyList<ExportedEntry> entries);

    /// <summary>The last visit of an address; null where none is remembered.</summary>
    Visit? Visit(string address);

    /// <summary>Remembers visits, all of them or none.</summary>
    void Remember(IReadOnlyList<Visit> visits);

    /// <summary>Entries in order.</summary>
    /// <param name="after">Number of the entry to begin behind.</param>
    IEnumerable<Entry> Entries(long after = 0);

    /// <summary>Documents in the order in which they were added.</summary>
    /// <param name="story">Only those of a story; all where null.</param>
    IEnumerable<LedgerDocument> Documents(string? story = null);

    /// <summary>A document; null where there is none of that id.</summary>
    LedgerDocument? Document(string id);

    /// <summary>A document's text, as it was read.</summary>
    /// <exception cref="InvalidDataException">There is none, or it is damaged.</exception>
    string Text(string document);

    /// <summary>The bytes with that hash.</summary>
    /// <exception cref="InvalidDataException">There are none, or they are damaged.</exception>
    byte[] Original(string sha256);

    /// <summary>A document's readings in the order in which they were made.</summary>
    IReadOnlyList<KeptReading> Readings(string document);

    /// <summary>The stories that a document belongs to, in order of their names.</summary>
    IReadOnlyList<string> StoriesOf(string document);

    /// <summary>All stories in order of their names, each with the number of its documents.</summary>
    IReadOnlyList<LedgerStory> Stories();

    /// <summary>The name of the story that an entry put its document into.</summary>
    /// <exception cref="InvalidDataException">It put it into none.</exception>
    string StoryOf(Entry entry);

    /// <summary>Statements in the order of their publication.</summary>
    IEnumerable<FoundStatement> Statements(StatementQuery query);

    /// <summary>
    /// The names of the claims of a document's statements, in the order of its reading; empty where it was not read, where a later version took
    /// its place, and in a ledger of an earlier version into which nothing was written since.
    /// </summary>
    IReadOnlyList<string> ClaimsOf(string document);

    /// <summary>A claim, also one that has ended; null where there is none of that name.</summary>
    KeptClaim? Claim(string id);

    /// <summary>The ids of the documents that share any claim with one that has statements of a claim.</summary>
    IReadOnlyList<string> DocumentsBeside(string claim);

    /// <summary>Who speaks, in order of how often.</summary>
    /// <param name="story">Only in documents of a story; in all where null.</param>
    /// <param name="limit">The most actors that are given.</param>
    IReadOnlyList<FoundActor> Actors(string? story = null, int limit = int.MaxValue);

    /// <summary>The places that statements name and whose position is known, in order of how many name them.</summary>
    /// <param name="story">Only in documents of a story; in all where null.</param>
    IReadOnlyList<FoundPlace> Places(string? story = null);

    /// <summary>An actor; null where nobody of that id speaks.</summary>
    FoundActor? Actor(string id);

    /// <summary>What an identifier, or a beginning of one, may name; at most 20 things.</summary>
    IReadOnlyList<NamedThing> Find(string beginning);

    /// <summary>Keeps a time stamp; another of the same entry by the same authority stays as it is.</summary>
    void AddStamp(LedgerStamp stamp);

    /// <summary>The time stamps that are kept, in the order of their entries.</summary>
    IReadOnlyList<LedgerStamp> Stamps();

    /// <summary>Checks everything against everything else.</summary>
    /// <param name="progress">Told of the number of entries that are checked; may be null.</param>
    /// <param name="cancellation">Stops it.</param>
    Verification Verify(IProgress<long>? progress = null, CancellationToken cancellation = default);
}
