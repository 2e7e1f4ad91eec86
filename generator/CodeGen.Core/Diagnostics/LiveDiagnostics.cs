namespace Tidb.CodeGen.Diagnostics;

/// <summary>Findings about the sources that <c>pull</c> asks (712x, 713x).</summary>
public static class LiveDiagnostics
{
    /// <summary>No connection, or no answer in time.</summary>
    public static readonly DiagnosticDescriptor SourceUnreachable = new(
        7120, "source-unreachable", Severity.Error,
        "{0} cannot be reached: {1}",
        "check address, port, network and proxy; `timeoutSeconds` and `retries` say how long it is tried",
        "The source did not take the connection or did not answer in time, however often it was tried. Nothing was written.");

    /// <summary>A certificate that is not trusted.</summary>
    public static readonly DiagnosticDescriptor SourceNotTrusted = new(
        7121, "source-not-trusted", Severity.Error,
        "{0} is not trusted: {1}",
        "name the certificate authority in `tls.ca`; if the certificate is for another host, connect under that host's name",
        """
        The other side did not prove to be the configured host. Credentials are not sent to it, and what it answers is not
        used: definitions from a stranger would end up in every replica.
        """);

    /// <summary>Credentials or privileges do not suffice.</summary>
    public static readonly DiagnosticDescriptor SourceRefused = new(
        7122, "source-refused", Severity.Error,
        "{0} refuses: {1}",
        "check user and secret; a registry account needs to read subjects, a TiDB account any privilege on the tables",
        """
        The account is unknown, its secret is wrong, or it may not see this object. `pull` needs definitions only: read on the
        subjects, and in TiDB any privilege on the tables. GRANT REFERENCES shows definitions and reads no row.
        """);

    /// <summary>A redirect away from the configured host.</summary>
    public static readonly DiagnosticDescriptor SourceRedirected = new(
        7123, "source-redirected", Severity.Error,
        "{0} redirects to {1}",
        "if that is your registry, configure its address; credentials are sent to the configured host only",
        "Following would hand the credentials to another host, or send them without encryption. A captive portal or a log-in page redirects too.");

    /// <summary>Not what the API documents.</summary>
    public static readonly DiagnosticDescriptor UnexpectedAnswer = new(
        7124, "unexpected-answer", Severity.Error,
        "{0} answered something else than a schema registry does: {1}",
        "check the address, its path included; a proxy or a log-in page may answer in the registry's place",
        "Guessing what an unknown answer means could take a missing schema for one that is not registered, and remove its file.");

    /// <summary>Too large an answer.</summary>
    public static readonly DiagnosticDescriptor AnswerTooLarge = new(
        7125, "answer-too-large", Severity.Error,
        "{0} is larger than {1} bytes",
        "a table with 4,096 columns needs about 1 MB: check what answers, or exclude the object",
        "The limit keeps a wrong or hostile source from exhausting the memory. Reading stops where it is passed.");

    /// <summary>The source reports a failure.</summary>
    public static readonly DiagnosticDescriptor SourceFailed = new(
        7126, "source-failed", Severity.Error,
        "{0} failed: {1}",
        "try again later; if it stays, the source's own log says more",
        "The source took the request and could not serve it, also after the configured retries. Nothing was written.");

    /// <summary>A version that is not there.</summary>
    public static readonly DiagnosticDescriptor VersionNotFound = new(
        7127, "version-not-found", Severity.Error,
        "subject `{0}` has no version {1}",
        "list the versions with GET /subjects/<subject>/versions, and correct or remove the entry in `pull.registry.versions`",
        "The pinned version was never registered, or was deleted. Another version is another schema, so none is taken instead.");

    /// <summary>Another kind of schema.</summary>
    public static readonly DiagnosticDescriptor NotAvro = new(
        7128, "not-avro", Severity.Error,
        "subject `{0}` holds a schema of type {1}",
        "exclude it with \"!{0}\" in `pull.registry.subjects`",
        "TiCDC registers Avro schemas. A subject of another type belongs to another producer and cannot be read here.");

    /// <summary>Everything is gone.</summary>
    public static readonly DiagnosticDescriptor SourceEmpty = new(
        7129, "source-empty", Severity.Error,
        "{0} shows nothing of what is wanted, but the lock file has {1} of it",
        "check the account's privileges, the address and `source.tables`; if all is meant to go, delete the files and tidb-codegen.lock.json",
        """
        An account that lost its privileges sees an empty source. Taking that at face value would remove every input, and the
        next `generate` every generated file.
        """);

    /// <summary>A pattern or pin without effect.</summary>
    public static readonly DiagnosticDescriptor SubjectMatchesNothing = new(
        7130, "subject-matches-nothing", Severity.Warning,
        "`{0}` matches no subject of the registry",
        "correct the pattern or remove it",
        "The entry has no effect. Usually the subject was renamed or deleted, or is in another context.");

    /// <summary>No table is visible.</summary>
    public static readonly DiagnosticDescriptor NoTableVisible = new(
        7131, "no-table-visible", Severity.Warning,
        "{0} shows no table that `source.tables` selects",
        "check the rules, and the account: it sees a table when it has any privilege on it, such as REFERENCES",
        "TiDB lists only what an account has a privilege on. Without one an existing database looks empty.");
}
