namespace Tidb.CodeGen.Diagnostics;

/// <summary>A place in a text, every number 1-based.</summary>
/// <param name="Line">Line; lines end with LF.</param>
/// <param name="Column">Column counted in Unicode code points, as text output prints it.</param>
/// <param name="Utf16Column">Column counted in UTF-16 code units, as MSBuild, SARIF and editors count.</param>
public readonly record struct Position(int Line, int Column, int Utf16Column);
