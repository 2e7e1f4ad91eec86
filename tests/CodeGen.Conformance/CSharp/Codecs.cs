using System.Reflection;
using Avro.Specific;

namespace Tidb.CodeGen.Conformance.CSharp;

/// <summary>A codec of a type that is not known when the tests are compiled.</summary>
public interface ICodec
{
    /// <summary>The schema the codec writes with.</summary>
    string Schema { get; }

    object Read(byte[] body);

    object Read(byte[] body, string writerSchema, int? schemaId = null);

    byte[] Write(object row);
}

/// <summary>Generated code, compiled and loaded.</summary>
internal sealed class LoadedCode
{
    // Spans and type parameters are beyond reflection, so this is compiled with the generated code.
    private const string Bridge = """
        #nullable enable
        public sealed class Bridge<T>(global::Acme.TiCdc.AvroCodec<T> codec) : global::Tidb.CodeGen.Conformance.CSharp.ICodec where T : class
        {
            public string Schema => codec.Schema;
            public object Read(byte[] body) => codec.Read(body);
            public object Read(byte[] body, string writerSchema, int? schemaId) => codec.Read(body, codec.CreatePlan(writerSchema, schemaId));
            public byte[] Write(object row)
            {
                var output = new global::System.Buffers.ArrayBufferWriter<byte>();
                codec.Write((T)row, output);
                return output.WrittenSpan.ToArray();
            }
        }
        """;

    private readonly Assembly _assembly;

    /// <summary>Compiles code whose shared types are in Acme.TiCdc; with <paramref name="codec"/> the codecs can be used.</summary>
    public LoadedCode(GeneratedCode code, bool codec)
    {
        var files = new SortedDictionary<string, string>(code.Files.ToDictionary(), StringComparer.Ordinal);
        if (codec)
            files.Add("Bridge.cs", Bridge.Replace("#nullable enable", "#nullable enable\n#pragma warning disable CS1591", StringComparison.Ordinal));
        _assembly = CSharpCompiler.Load(files);
        Code = code;
    }

    public GeneratedCode Code { get; }

    public object New(string type) => Activator.CreateInstance(_assembly.GetType(type, throwOnError: true)!)!;

    public ISpecificRecord NewRecord(string type) => (ISpecificRecord)New(type);

    public ICodec Codec(string type)
    {
        var record = _assembly.GetType(type, throwOnError: true)!;
        var codec = record.GetProperty("Codec", BindingFlags.Static | BindingFlags.Public)!.GetValue(null);
        return (ICodec)Activator.CreateInstance(_assembly.GetType("Bridge`1")!.MakeGenericType(record), codec)!;
    }

    public static object? Value(object row, string property) => row.GetType().GetProperty(property)!.GetValue(row);
}
