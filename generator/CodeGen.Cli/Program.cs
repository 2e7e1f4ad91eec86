using Tidb.CodeGen.Cli;

return CommandLine.Run(args, new Terminal(Console.Out, Console.Error, Environment.CurrentDirectory) { OpenInput = Console.OpenStandardInput });
