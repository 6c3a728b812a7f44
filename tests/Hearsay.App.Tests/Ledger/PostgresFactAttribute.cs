namespace Hearsay.App.Tests.Ledger;

/// <summary>A test that needs the server of HEARSAY_POSTGRES, which test.sh starts; skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("HEARSAY_POSTGRES")))
        {
            Skip = "HEARSAY_POSTGRES names no server";
        }
    }
}
