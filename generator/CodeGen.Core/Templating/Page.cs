namespace Tidb.CodeGen.Templating;

/// <summary>A file to be rendered.</summary>
/// <param name="Template">Name of the template.</param>
/// <param name="Path">Path of the file below the output folder, with <c>/</c>.</param>
/// <param name="Model">What the template sees, by top-level name.</param>
public sealed record Page(string Template, string Path, IReadOnlyDictionary<string, object> Model);
