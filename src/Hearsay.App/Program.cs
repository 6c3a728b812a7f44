using Hearsay.App;

return await CommandLine.RunAsync(args, Terminal.OfProcess()).ConfigureAwait(false);
