namespace Tidb.CodeGen.Output;

/// <summary>Keeps two runs out of one output folder.</summary>
internal sealed class OutputLock : IDisposable
{
    public const string FileName = ".tidb-codegen.lock";

    private const int Attempts = 100;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly FileStream _file;

    private OutputLock(FileStream file) => _file = file;

    /// <summary>Waits up to ten seconds for the folder.</summary>
    /// <exception cref="IOException">Another run keeps it longer.</exception>
    public static OutputLock Take(string folder)
    {
        var path = Path.Combine(folder, FileName);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new OutputLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
            }
            catch (IOException) when (attempt < Attempts)
            {
                Thread.Sleep(Pause);
            }
            catch (IOException e)
            {
                throw new IOException($"another run of the tool holds {path}", e);
            }
        }
    }

    public void Dispose() => _file.Dispose();
}
