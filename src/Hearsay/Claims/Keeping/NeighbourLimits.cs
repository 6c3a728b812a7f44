namespace Hearsay.Claims.Keeping;

/// <summary>How far a document looks for others on its subject.</summary>
/// <param name="LeastShared">Telling words that two documents on one subject share at least.</param>
/// <param name="MostNeighbours">Earlier documents that one is compared with at most.</param>
/// <param name="MostUnderWord">Earlier documents that are looked at under each word.</param>
internal sealed record NeighbourLimits(int LeastShared, int MostNeighbours, int MostUnderWord)
{
    /// <summary>The limits of ledgers. The first was chosen so that the accounts of the labelled stories stay as they are when all is compared with all.</summary>
    public static NeighbourLimits Usual { get; } = new(3, 50, 100);
}
