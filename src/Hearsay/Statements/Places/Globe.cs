namespace Hearsay.Statements.Places;

/// <summary>Distances on the earth as a sphere of 6,371 km.</summary>
internal static class Globe
{
    private const double Radius = 6371;

    /// <summary>Kilometres between two places.</summary>
    public static double Kilometres(GazetteerTable table, int first, int second)
        => Kilometres(table.LatitudeOf(first), table.LongitudeOf(first), table.LatitudeOf(second), table.LongitudeOf(second));

    /// <summary>Kilometres between two points in degrees, by the haversine formula.</summary>
    public static double Kilometres(double north1, double east1, double north2, double east2)
    {
        var (a, b) = (double.DegreesToRadians(north1), double.DegreesToRadians(north2));
        var half = Square(Math.Sin((b - a) / 2)) + (Math.Cos(a) * Math.Cos(b) * Square(Math.Sin(double.DegreesToRadians(east2 - east1) / 2)));
        return 2 * Radius * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    private static double Square(double x) => x * x;
}
