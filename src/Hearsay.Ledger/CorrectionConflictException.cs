using System.Globalization;
using Hearsay.Corrections;

namespace Hearsay.Ledger;

/// <summary>A correction that was refused because somebody else was there first. Nothing was written.</summary>
public sealed class CorrectionConflictException : Exception
{
    /// <summary>Says who was there.</summary>
    /// <param name="other">What stands there now; null where nothing does that the correction wanted to replace.</param>
    public CorrectionConflictException(Correction? other)
        : base(other is null
            ? "the correction that it would replace does not stand there any more"
            : string.Create(CultureInfo.InvariantCulture, $"{other.By} was here first, on {other.Made}: entry {other.Entry}, {Change.KindOf(other.Change)}{(other.Because.Length > 0 ? $", because {other.Because}" : "")}"))
    {
        Other = other;
    }

    /// <summary>What stands there now.</summary>
    public Correction? Other { get; }
}
