using System.Globalization;

namespace Hearsay.Claims.Balances;

/// <summary>Where something stands in a file of balances.</summary>
internal readonly record struct BalancePlace(string File, int Line)
{
    /// <summary>An error there.</summary>
    public InvalidDataException Error(string reason) => new(string.Create(CultureInfo.InvariantCulture, $"{File}: line {Line}: {reason}"));
}
