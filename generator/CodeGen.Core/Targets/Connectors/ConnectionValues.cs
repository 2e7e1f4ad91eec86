using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Targets.Connectors;

/// <summary>Reads the values a connection needs, and reports those that are missing, of another form, or written-out secrets.</summary>
internal sealed class ConnectionValues(ConnectorSettings settings)
{
    private readonly ImmutableArray<Diagnostic>.Builder _findings = ImmutableArray.CreateBuilder<Diagnostic>();

    public ImmutableArray<Diagnostic> Findings => _findings.ToImmutable();

    /// <summary>A value that must be there. With a finding the text is of no further use, as nothing is rendered.</summary>
    public string Needed(string option, string? value)
    {
        if (value is not null)
            return Checked(option, value);
        var (path, place) = settings.Locate(option);
        _findings.Add(ConnectorDiagnostics.MissingConnectionValue.At(place, path, ConnectionForms.Describe(option)));
        return "";
    }

    /// <summary>A value, checked when it is there.</summary>
    public string? Optional(string option, string? value) => value is null ? null : Checked(option, value);

    /// <summary>A property that holds the secret an option refers to.</summary>
    public ConnectorProperty Secret(string key, string option, string reference)
    {
        if (SecretReference.NameOf(reference) is { } name)
            return new ConnectorProperty(key, SecretReference.Fill(SecretForm(), name)) { Secret = name };
        var (path, place) = settings.Locate(option);
        _findings.Add(ConnectorDiagnostics.LiteralSecret.At(place, path) with { HidesExcerpt = true });
        return new ConnectorProperty(key, "");
    }

    /// <summary>How a self-managed connector refers to a secret.</summary>
    public string SecretForm() => Optional("selfManaged.secretReference", settings.Options.SelfManaged.SecretReference) ?? SecretReference.DefaultForm;

    private string Checked(string option, string value)
    {
        var (path, place) = settings.Locate(option);
        if (ConnectionForms.Check(option, value, path, place) is { } finding)
            _findings.Add(finding);
        return value;
    }
}
