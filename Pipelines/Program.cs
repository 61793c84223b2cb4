using MLGenerative.Pipelines.Cli;

using var stop = new StopSignal();
return CommandLineProgram.Run(args, new Terminal(Console.Out, Console.Error, !Console.IsOutputRedirected, !Console.IsErrorRedirected), stop.Token);
