namespace Hearsay.Statements.Stances;

/// <summary>What a source does in saying something.</summary>
public enum Stance
{
    /// <summary>Puts it forward as so.</summary>
    Asserts = 0,

    /// <summary>Rejects what was already put.</summary>
    Denies = 1,

    /// <summary>Gives a figure or a judgement as its estimate.</summary>
    Estimates = 2,

    /// <summary>Says what will or may come.</summary>
    Predicts = 3,

    /// <summary>Accuses, or puts it forward without vouching for it.</summary>
    Alleges = 4,

    /// <summary>Undertakes to do it.</summary>
    Promises = 5,

    /// <summary>Demands or commands it.</summary>
    Orders = 6,

    /// <summary>Asks it or asks for it.</summary>
    Asks = 7,

    /// <summary>Confirms, admits or accepts what was put.</summary>
    Agrees = 8,

    /// <summary>Says that it will not say.</summary>
    Declines = 9,
}
