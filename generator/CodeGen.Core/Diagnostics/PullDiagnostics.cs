namespace Tidb.CodeGen.Diagnostics;

/// <summary>Findings of <c>pull</c> about its settings and its files (710x, 714x).</summary>
public static class PullDiagnostics
{
    /// <summary>No source.</summary>
    public static readonly DiagnosticDescriptor NothingToPull = new(
        7101, "nothing-to-pull", Severity.Error,
        "there is nothing to pull: {0}",
        "add `pull.tidb` or `pull.registry` to the configuration; generator/docs/how-to/pull.md has an example",
        """
        `pull` asks the sources that the configuration names. Which subjects it asks for follows from the selected tables;
        without DDL there are none, and `pull.registry.subjects` has to name them.
        """);

    /// <summary>An environment variable is missing or cannot be what is needed.</summary>
    public static readonly DiagnosticDescriptor VariableUnusable = new(
        7102, "variable-unusable", Severity.Error,
        "`{0}` needs the environment variable `{1}`, which {2}",
        "set it for this run: from the secret store of the CI system, or with `read -rs` in a shell",
        """
        `${NAME}` stands for an environment variable. An empty value in its place would be a log-in without a password, or another
        host; one of several lines is no password or token, but usually the wrong file.
        """);

    /// <summary>A secret as plain text.</summary>
    public static readonly DiagnosticDescriptor SecretInConfiguration = new(
        7103, "secret-in-configuration", Severity.Error,
        "`{0}` holds a secret in plain text",
        "write ${{NAME}} there and set the environment variable; replace the secret, since others may have read the file",
        """
        The configuration is committed and reviewed. A password in it stays in the history of the repository for everybody who
        can read it, also after it was removed. The message does not show the line for the same reason.
        """);

    /// <summary>Not the address of a registry.</summary>
    public static readonly DiagnosticDescriptor InvalidRegistryUrl = new(
        7104, "invalid-registry-url", Severity.Error,
        "`pull.registry.url` cannot be used: {0}",
        "write the base address, such as https://registry.example.com:8081, without user, query and fragment",
        "User and password belong into `basicAuth`. In an address they would be printed by every tool that names it.");

    /// <summary>Credentials without TLS.</summary>
    public static readonly DiagnosticDescriptor CredentialsWithoutTls = new(
        7105, "credentials-without-tls", Severity.Error,
        "credentials would be sent to `{0}` in the clear",
        "use https; plain http with credentials is accepted for this machine (localhost) only",
        "Basic authentication and bearer tokens are readable for everybody on the way. The same token writes to the registry if the account may.");

    /// <summary>TiDB without TLS.</summary>
    public static readonly DiagnosticDescriptor TidbWithoutTls = new(
        7106, "tidb-without-tls", Severity.Warning,
        "the connection to `{0}` is neither encrypted nor verified",
        "set `pull.tidb.tlsMode` to `verify-full`, with `pull.tidb.tls.ca` when the certificate is your own",
        """
        Whoever stands between can read the definitions and answer with others: a column that is missing in the DDL would be
        missing in every replica. The password itself is not sent, but what is sent can be used to guess it.
        """);

    /// <summary>A certificate file that cannot be used.</summary>
    public static readonly DiagnosticDescriptor CertificateUnusable = new(
        7107, "certificate-unusable", Severity.Error,
        "`{0}` cannot be used: {1}",
        "name a PEM file, relative to the configuration; `openssl x509 -in FILE -noout -text` shows what it holds",
        "The file is missing, is no PEM file, or certificate and key do not belong together. No connection is opened without it.");

    /// <summary>No pattern to write to.</summary>
    public static readonly DiagnosticDescriptor NoInputFolder = new(
        7108, "no-input-folder", Severity.Error,
        "`{0}` is pulled, but `{1}` has no pattern: there is no folder to write to",
        "add one, such as \"{2}\"",
        "Pulled files are inputs. They are written to the folder of the first pattern, so that `generate` finds them there.");

    /// <summary>A file that would not be read again.</summary>
    public static readonly DiagnosticDescriptor InputNotTaken = new(
        7109, "input-not-taken", Severity.Error,
        "`{0}` would be written, but the pattern `{1}` does not find it below the configuration's folder",
        "use a pattern for all files of a folder, such as \"{2}\", as the first one",
        "A pulled file that the pattern does not find would never be read: `generate` would go on with the old inputs.");

    /// <summary>A subject whose file name is too long.</summary>
    public static readonly DiagnosticDescriptor SubjectNameTooLong = new(
        7110, "subject-name-too-long", Severity.Error,
        "subject `{0}` makes a file name of more than 255 bytes",
        "use a shorter topic expression, or exclude the subject with a ! pattern in `pull.registry.subjects`",
        "The subject is read from the file's name, so the name cannot be cut. File systems stop at 255 bytes.");

    /// <summary>A header that cannot be sent.</summary>
    public static readonly DiagnosticDescriptor InvalidHeader = new(
        7111, "invalid-header", Severity.Error,
        "`{0}` cannot be a further header",
        "header names hold letters, digits and hyphens; credentials belong into `basicAuth` or `bearerToken`",
        "A header that cannot be sent would be left out without a word, and one that stands for the credentials or the host would replace them.");

    /// <summary>Two kinds of credentials.</summary>
    public static readonly DiagnosticDescriptor TwoCredentials = new(
        7112, "two-credentials", Severity.Error,
        "`pull.registry` has both `basicAuth` and `bearerToken`",
        "keep the one the registry takes",
        "A request carries one kind of credentials. Choosing one silently could use the account that sees less, or more, than meant.");

    /// <summary>A lock file that cannot be read.</summary>
    public static readonly DiagnosticDescriptor CorruptLock = new(
        7140, "corrupt-lock", Severity.Error,
        "`{0}` is no entry of a lock file",
        "restore the file from version control, or delete it: then files that are equal to what is pulled are taken over",
        "The lock file says which files `pull` may overwrite and remove. A wrong entry could remove somebody else's file, so none is followed.");

    /// <summary>Somebody else's file is in the way.</summary>
    public static readonly DiagnosticDescriptor ForeignInput = new(
        7141, "foreign-input", Severity.Error,
        "`{0}` is there with other content, and `pull` did not write it",
        "see the difference with `pull --check`, then move the file away or use --force to overwrite it",
        """
        `pull` overwrites and removes only files that its lock file lists. DDL written by hand may hold comments, or tables the
        source does not have yet; both would be lost.
        """);

    /// <summary>A pulled file was edited.</summary>
    public static readonly DiagnosticDescriptor EditedInput = new(
        7142, "edited-input", Severity.Warning,
        "`{0}` was edited since it was pulled; the edit is overwritten",
        "change the source instead; version control has the edit",
        "Pulled files are what the source has. An edit in them is undone by the next pull; `pull --check` shows it before.");

    /// <summary>A left-over file was edited.</summary>
    public static readonly DiagnosticDescriptor EditedInputKept = new(
        7143, "edited-input-kept", Severity.Warning,
        "`{1}` is gone from the source, but `{0}` was edited since it was pulled, so it is kept",
        "delete the file if the edit is not needed; it is no longer in the lock file",
        "The file may hold work that nothing else has. As long as it is there, `generate` reads it, and its table stays in every target.");

    /// <summary>A left-over file is removed.</summary>
    public static readonly DiagnosticDescriptor InputRemoved = new(
        7144, "input-removed", Severity.Warning,
        "`{1}` is gone from the source: `{0}` is removed",
        "nothing to do if the table was dropped or renamed; if not, check the account's privileges and `source.tables`, and restore the file from version control",
        """
        What the source no longer has, or no longer shows to this account, leaves the inputs. The next `generate` then removes
        the table's files from every target; objects that exist already are not dropped.
        """);
}
