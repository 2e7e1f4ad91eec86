using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Tidb.CodeGen.Tests.Pull.Servers;

/// <summary>An answer to a statement: rows, an error, or neither (OK).</summary>
public sealed record SqlAnswer(IReadOnlyList<string[]>? Rows = null, int ErrorCode = 0, string Message = "");

/// <summary>A server that speaks as much of MySQL's protocol as a client needs, and answers as TiDB does.</summary>
public sealed class TidbServer : IDisposable
{
    private static readonly byte[] Ok = [0, 0, 0, 2, 0, 0, 0];
    private static readonly byte[] Eof = [0xFE, 0, 0, 2, 0];

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<string, SqlAnswer> _answer;
    private int _open;

    public TidbServer(Func<string, SqlAnswer> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public ConcurrentQueue<string> Statements { get; } = new();

    public int MostConnections { get; private set; }

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        lock (_listener)
            MostConnections = Math.Max(MostConnections, ++_open);
        try
        {
            using (client)
            {
                client.NoDelay = true;
                var stream = client.GetStream();
                await SendAsync(stream, 0, [Handshake()]);
                await ReadAsync(stream);
                await SendAsync(stream, 2, [Ok]);
                while (await ReadAsync(stream) is { } packet && packet[0] != 1)
                    await SendAsync(stream, 1, packet[0] == 3 ? Answer(Encoding.UTF8.GetString(packet.AsSpan(1))) : [Ok]);
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException)
        {
        }
        finally
        {
            lock (_listener)
                _open--;
        }
    }

    // Version 10, mysql_native_password; any password will do.
    private static byte[] Handshake()
    {
        return [10, .. "8.0.11-TiDB-v8.5.3\0"u8, 1, 0, 0, 0, .. "12345678"u8, 0, 0x0D, 0xA2, 46, 2, 0, 8, 0, 21, .. new byte[10], .. "123456789012\0"u8, .. "mysql_native_password\0"u8];
    }

    private List<byte[]> Answer(string statement)
    {
        Statements.Enqueue(statement);
        var answer = _answer(statement);
        if (answer.ErrorCode > 0)
            return [[0xFF, (byte)answer.ErrorCode, (byte)(answer.ErrorCode >> 8), .. "#HY000"u8, .. Encoding.UTF8.GetBytes(answer.Message)]];
        if (answer.Rows is not { } rows)
            return [Ok];
        var columns = rows.Count > 0 ? rows[0].Length : 1;
        return [[(byte)columns], .. Enumerable.Range(0, columns).Select(i => Column("c" + i)), Eof, .. rows.Select(row => row.SelectMany(Text).ToArray()), Eof];
    }

    private static byte[] Column(string name)
    {
        return [.. Text("def"), .. Text(""), .. Text(""), .. Text(""), .. Text(name), .. Text(name), 12, 46, 0, 0xFF, 0xFF, 0, 0, 0xFD, 0, 0, 0, 0, 0];
    }

    private static byte[] Text(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        byte[] length = bytes.Length < 251 ? [(byte)bytes.Length]
            : bytes.Length < 65536 ? [0xFC, (byte)bytes.Length, (byte)(bytes.Length >> 8)]
            : [0xFD, (byte)bytes.Length, (byte)(bytes.Length >> 8), (byte)(bytes.Length >> 16)];
        return [.. length, .. bytes];
    }

    private async Task SendAsync(Stream stream, byte sequence, List<byte[]> packets)
    {
        foreach (var packet in packets)
            await stream.WriteAsync((byte[])[(byte)packet.Length, (byte)(packet.Length >> 8), (byte)(packet.Length >> 16), sequence++, .. packet], _stop.Token);
    }

    private async Task<byte[]?> ReadAsync(Stream stream)
    {
        var head = new byte[4];
        if (await stream.ReadAtLeastAsync(head, 4, throwOnEndOfStream: false, _stop.Token) < 4)
            return null;
        var body = new byte[BinaryPrimitives.ReadInt32LittleEndian(head) & 0xFFFFFF];
        await stream.ReadExactlyAsync(body, _stop.Token);
        return body;
    }
}
