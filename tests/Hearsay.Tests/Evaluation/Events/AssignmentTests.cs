using Hearsay.Evaluation.Events;

namespace Hearsay.Tests.Evaluation.Events;

public sealed class AssignmentTests
{
    [Fact]
    public void Greatest_GreedyIsWrong_TakesTheBetterWhole() => Assert.Equal(17, Assignment.Greatest(new double[,] { { 10, 9 }, { 8, 2 } }), 9);

    [Fact]
    public void Greatest_MoreColumnsThanRows_LeavesSomeOut() => Assert.Equal(11, Assignment.Greatest(new double[,] { { 1, 7, 3 }, { 4, 6, 0 } }), 9);

    [Fact]
    public void Greatest_AnyTable_IsTheBestOfAllOrders()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var values = new double[4, 5];
            for (var i = 0; i < 20; i++)
            {
                values[i / 5, i % 5] = (((seed * 7919) + (i * i * 104729) + (i * 31)) % 97) / 97.0;
            }

            Assert.Equal(Best(values, 0, 0), Assignment.Greatest(values), 9);
        }
    }

    private static double Best(double[,] values, int row, int taken)
        => row == 4 ? 0 : Enumerable.Range(0, 5).Where(c => (taken & (1 << c)) == 0).Max(c => values[row, c] + Best(values, row + 1, taken | (1 << c)));
}
