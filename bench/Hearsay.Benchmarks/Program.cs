using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Hearsay.Benchmarks;

switch (args)
{
    case ["report", .. var options]:
        return ReportCommand.Run(options);
    case ["benchmarks", .. var options]:
        var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        BenchmarkSwitcher.FromAssembly(typeof(ReportCommand).Assembly).Run(options, config);
        return 0;
    default:
        Console.Error.WriteLine("usage: report [--out FILE] [--articles FOLDER] [--stream COUNT] | benchmarks --filter PATTERN");
        return 2;
}
