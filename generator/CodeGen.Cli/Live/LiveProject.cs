using Tidb.CodeGen.Configuration;

namespace Tidb.CodeGen.Cli.Live;

/// <summary>What the sources need to know of the run.</summary>
/// <param name="Project">The project.</param>
/// <param name="Folder">The configuration's folder, full path.</param>
/// <param name="WorkingDirectory">Full path; findings print paths relative to it.</param>
/// <param name="Secrets">Values of the environment.</param>
internal sealed record LiveProject(Project Project, string Folder, string WorkingDirectory, Secrets Secrets)
{
    /// <summary>The full path of a file that an option names.</summary>
    public string PathOf(string option, string file) => Path.GetFullPath(Path.Combine(Folder, Secrets.Text(option, file)));

    /// <summary>The path of an input as findings print it.</summary>
    public string Display(string path) => ProjectLoader.Display(Path.Combine(Folder, path), WorkingDirectory);
}
