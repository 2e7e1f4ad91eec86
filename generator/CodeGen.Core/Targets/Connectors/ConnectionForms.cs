using System.Text.RegularExpressions;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Targets.Connectors;

/// <summary>The form of each value that a connection needs.</summary>
internal static partial class ConnectionForms
{
    /// <summary>What the value of an option is, for messages.</summary>
    public static string Describe(string option) => FormOf(option).Text;

    /// <summary>What is wrong with a value; null when it has the form of its option. A value that may hold a password is not shown.</summary>
    public static Diagnostic? Check(string option, string value, string path, Span place)
    {
        var (fits, text) = FormOf(option);
        if (fits(value))
            return null;
        var mayHoldSecret = value.Contains('@', StringComparison.Ordinal);
        return ConnectorDiagnostics.InvalidConnectionValue.At(place, path, mayHoldSecret ? "…" : value, text) with { HidesExcerpt = mayHoldSecret };
    }

    /// <summary>True for a Snowflake name that needs no quotes, as the connector takes them.</summary>
    public static bool IsPlainName(string name) => PlainName().IsMatch(name);

    private static (Func<string, bool> Fits, string Text) FormOf(string option)
    {
        return option switch
        {
            "snowflake.url" => (AccountUrl().IsMatch, "the account's address, such as myorg-myaccount.snowflakecomputing.com:443"),
            "snowflake.role" => (IsPlainName, "the connector's role, here or as `roles.connector` of the Snowflake target, a name that needs no quotes"),
            "snowflake.database" or "landingSchema" => (IsPlainName, "a Snowflake name that needs no quotes"),
            "snowflake.user" or "sqlserver.user" => (Plain().IsMatch, "the name of the connector's user, on one line and without ${"),
            "sqlserver.host" => (Host().IsMatch, "a host name or address, without scheme and port"),
            "sqlserver.database" => (Database().IsMatch, "a database name of letters, digits, blanks, `_`, `-`, `.`, `$`, `#` and `@`"),
            "confluentCloud.environment" => (EnvironmentId().IsMatch, "the id of an environment, such as env-abc123"),
            "confluentCloud.cluster" => (ClusterId().IsMatch, "the id of a Kafka cluster, such as lkc-abc123"),
            "confluentCloud.serviceAccount" => (ServiceAccount().IsMatch, "the id of a service account, such as sa-abc123"),
            "selfManaged.url" => (WebUrl().IsMatch, "a URL without credentials, such as http://connect.example.com:8083"),
            "selfManaged.schemaRegistry" or "ticdc.schemaRegistry" => (WebUrl().IsMatch, "a URL without credentials, such as https://schema-registry.example.com"),
            "selfManaged.secretReference" => (SecretReference.IsForm, "${provider:path:{name}} or ${provider:{name}}"),
            "ticdc.server" => (WebUrl().IsMatch, "a URL without credentials, such as http://127.0.0.1:8300"),
            "ticdc.brokers" => (Brokers().IsMatch, "brokers with ports, such as host1:9092,host2:9092"),
            _ => throw new ArgumentException("no value of a connection", nameof(option)),
        };
    }

    [GeneratedRegex(@"^(https://)?[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?(:[0-9]{1,5})?\z")]
    private static partial Regex AccountUrl();

    [GeneratedRegex(@"^[_a-zA-Z][_$a-zA-Z0-9]*\z")]
    private static partial Regex PlainName();

    [GeneratedRegex(@"^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?\z")]
    private static partial Regex Host();

    // Neither of JDBC's ; { } nor of the sink's ".
    [GeneratedRegex(@"^[\p{L}\p{N}_]([\p{L}\p{N}_$#@. -]*[\p{L}\p{N}_$#@-])?\z")]
    private static partial Regex Database();

    [GeneratedRegex(@"^env-[a-z0-9]+\z")]
    private static partial Regex EnvironmentId();

    [GeneratedRegex(@"^lkc-[a-z0-9]+\z")]
    private static partial Regex ClusterId();

    [GeneratedRegex(@"^sa-[a-z0-9]+\z")]
    private static partial Regex ServiceAccount();

    [GeneratedRegex(@"^https?://[A-Za-z0-9._-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?\z")]
    private static partial Regex WebUrl();

    [GeneratedRegex(@"^[A-Za-z0-9._-]+:[0-9]{1,5}(,[A-Za-z0-9._-]+:[0-9]{1,5})*\z")]
    private static partial Regex Brokers();

    // A reference in it would be resolved by a worker, or by nobody.
    [GeneratedRegex(@"^(?!.*\$\{)[^\x00-\x1F\x7F]+\z")]
    private static partial Regex Plain();
}
