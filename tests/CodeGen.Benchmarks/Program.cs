using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/CodeGen.Benchmarks -- --filter '*Ddl*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
