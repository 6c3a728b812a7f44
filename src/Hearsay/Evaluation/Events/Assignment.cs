namespace Hearsay.Evaluation.Events;

/// <summary>The one-to-one assignment of rows to columns of the greatest sum, by the Hungarian algorithm (Kuhn 1955) with potentials; cubic time.</summary>
internal static class Assignment
{
    /// <summary>The greatest sum.</summary>
    /// <param name="values">What it is worth to assign a row to a column, 0 or more; there are no more rows than columns.</param>
    public static double Greatest(double[,] values)
    {
        var (rows, columns) = (values.GetLength(0), values.GetLength(1));
        var (rowPotential, columnPotential) = (new double[rows + 1], new double[columns + 1]);
        var rowOf = new int[columns + 1]; // rows and columns count from 1 here, and column 0 holds the row to be placed
        for (var row = 1; row <= rows; row++)
        {
            rowOf[0] = row;
            Place(values, rowPotential, columnPotential, rowOf);
        }

        return Enumerable.Range(1, columns).Where(c => rowOf[c] > 0).Sum(c => values[rowOf[c] - 1, c - 1]);
    }

    private static void Place(double[,] values, double[] rowPotential, double[] columnPotential, int[] rowOf)
    {
        var columns = columnPotential.Length - 1;
        var least = Enumerable.Repeat(double.PositiveInfinity, columns + 1).ToArray();
        var (from, isDone) = (new int[columns + 1], new bool[columns + 1]);
        var at = 0;
        do
        {
            isDone[at] = true;
            var (next, step) = (0, double.PositiveInfinity);
            for (var c = 1; c <= columns; c++)
            {
                if (isDone[c])
                {
                    continue;
                }

                var cost = -values[rowOf[at] - 1, c - 1] - rowPotential[rowOf[at]] - columnPotential[c];
                (least[c], from[c]) = cost < least[c] ? (cost, at) : (least[c], from[c]);
                (next, step) = least[c] < step ? (c, least[c]) : (next, step);
            }

            for (var c = 0; c <= columns; c++)
            {
                if (isDone[c])
                {
                    rowPotential[rowOf[c]] += step;
                    columnPotential[c] -= step;
                }
                else
                {
                    least[c] -= step;
                }
            }

            at = next;
        }
        while (rowOf[at] != 0);

        for (; at != 0; at = from[at])
        {
            rowOf[at] = rowOf[from[at]];
        }
    }
}
