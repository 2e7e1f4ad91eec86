namespace Tidb.CodeGen.Targets.Resolved;

/// <summary>What a target is given for one environment.</summary>
/// <typeparam name="T">What it is given.</typeparam>
/// <param name="Folder">Where the environment's files go: <c>env/NAME/</c>, or empty when there are no environments.</param>
/// <param name="Settings">What holds there.</param>
internal sealed record PerEnvironment<T>(string Folder, T Settings);
