using Tidb.CodeGen.Benchmarks;
using Tidb.CodeGen.Benchmarks.CSharp;

Race.Print("Reading a row of item (5 fields)", CodecRaces.ReadItem());
Race.Print("Reading a row of customer (21 fields)", CodecRaces.ReadCustomer());
Race.Print("Writing a row of item (5 fields)", CodecRaces.WriteItem());
Race.Print("Writing a row of customer (21 fields)", CodecRaces.WriteCustomer());
