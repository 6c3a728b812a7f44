using Hearsay.App;

// A fault of the program itself is told in a line too. It is not caught: nothing could go on after it.
AppDomain.CurrentDomain.UnhandledException += (_, fault) =>
{
    var error = (Exception)fault.ExceptionObject;
    Console.Error.WriteLine($"hearsay: a fault in the program itself, please report it with the text that led to it: {error.GetType().Name} at {error.TargetSite?.DeclaringType?.Name}.{error.TargetSite?.Name}: {error.Message}");
    Environment.Exit(ExitCode.Fault);
};
return await CommandLine.RunAsync(args, Terminal.OfProcess()).ConfigureAwait(false);
