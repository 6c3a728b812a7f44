namespace Hearsay.Claims.Grades;

/// <summary>The Admiralty scale of how credible what is said is (NATO AJP-2.1): how well it is borne out, not whether it is so. <c>docs/grades.md</c> has the rule.</summary>
public enum Credibility
{
    /// <summary>1: independent origins that are not seen to gain by it say it, and nobody contests it.</summary>
    Confirmed = 1,

    /// <summary>2: independent origins say it, and nobody contests it.</summary>
    Probable = 2,

    /// <summary>3: one origin that is not seen to gain by it says so itself; or more such origins say it than contest it.</summary>
    Possible = 3,

    /// <summary>4: one origin says it that gains by it or has it from others; or as many contest it as say it.</summary>
    Doubtful = 4,

    /// <summary>5: fewer say it than contest it, of those who are not seen to gain.</summary>
    Improbable = 5,

    /// <summary>6: there is nothing to judge it by.</summary>
    CannotBeJudged = 6,
}
