using Hearsay.Evaluation;

namespace Hearsay.Tests.Evaluation;

public sealed class CalibrationTests
{
    [Fact]
    public void Of_HandWorkedCase_WeighsBinsBySize()
    {
        // One bin holds two, of which one is right (0.45 off); two hold one each, which is wrong (0.1 and 0.2 off).
        var calibration = Calibration.Of([new Judged(0.95, true), new Judged(0.95, false), new Judged(0.1, false), new Judged(0.2, false)])!;

        Assert.Equal(4, calibration.Predictions);
        Assert.Equal((0.45 * 2 / 4) + (0.1 / 4) + (0.2 / 4), calibration.Error, 9);
        Assert.Equal((2, 0.95, 0.5), (calibration.Bins[9].Predictions, calibration.Bins[9].MeanConfidence, calibration.Bins[9].ShareRight));
        Assert.Equal([0, 1, 1, 0, 0, 0, 0, 0, 0, 2], calibration.Bins.Select(b => b.Predictions));
    }

    [Fact]
    public void Of_CertainAndRight_IsPerfect() => Assert.Equal(0, Calibration.Of([new Judged(1, true), new Judged(0, false)])!.Error);

    [Fact]
    public void Of_NoConfidence_IsNull() => Assert.Null(Calibration.Of([]));
}
