namespace Hearsay.Lab.Ledgers;

/// <summary>What several documents of a made-up story tell.</summary>
/// <param name="Actor">The number of who says it.</param>
/// <param name="Number">How many of something; 0 where nothing is counted.</param>
/// <param name="Words">Its words.</param>
internal sealed record MadeFact(int Actor, int Number, string[] Words);
