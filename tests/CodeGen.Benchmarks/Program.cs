using BenchmarkDotNet.Running;
using Tidb.CodeGen.Benchmarks;
using Tidb.CodeGen.Benchmarks.CSharp;

// dotnet run -c Release --project tests/CodeGen.Benchmarks -- codec
// dotnet run -c Release --project tests/CodeGen.Benchmarks -- --filter '*Ddl*'
if (args is not ["codec"])
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return;
}

Race.Print("Reading a row of item (5 fields)", CodecRaces.ReadItem());
Race.Print("Reading a row of customer (21 fields)", CodecRaces.ReadCustomer());
Race.Print("Writing a row of item (5 fields)", CodecRaces.WriteItem());
Race.Print("Writing a row of customer (21 fields)", CodecRaces.WriteCustomer());
