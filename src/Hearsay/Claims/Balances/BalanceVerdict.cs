namespace Hearsay.Claims.Balances;

/// <summary>Whether the figures of a balance can all hold.</summary>
public enum BalanceVerdict
{
    /// <summary>Some choice among the figures fits.</summary>
    Holds = 0,

    /// <summary>No choice does.</summary>
    CannotHold = 1,

    /// <summary>A term has no figure, or every figure is open at an end, so that nothing could be against it.</summary>
    NotEnough = 2,
}
