using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

/// <summary>
/// Compiles many snippets, one line of input for each (number, file, folder for
/// snippet.dll), each into a program of its own. Its arguments are folders and
/// files with the assemblies that snippets may refer to; with "-strict" as the
/// first one a warning refuses a snippet, and so does a using that is not used.
/// </summary>
static class Compile
{
    static bool strict;

    static void Main(string[] args)
    {
        strict = args[0] == "-strict";
        var references = args.Skip(strict ? 1 : 0).SelectMany(Assemblies).ToList();
        for (string line; (line = Console.In.ReadLine()) != null;)
        {
            var fields = line.Split('\t');
            Console.Out.WriteLine(fields[0] + "\t" + One(fields[1], fields[2], references));
        }
    }

    static IEnumerable<MetadataReference> Assemblies(string path)
    {
        var files = Directory.Exists(path) ? Directory.GetFiles(path, "*.dll") : new[] { path };
        return files.Where(IsManaged).Select(file => (MetadataReference)MetadataReference.CreateFromFile(file));
    }

    static bool IsManaged(string file)
    {
        try
        {
            AssemblyName.GetAssemblyName(file);
            return true;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }

    static string One(string file, string folder, IEnumerable<MetadataReference> references)
    {
        var tree = CSharpSyntaxTree.ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.CSharp12));
        var program = CSharpCompilation.Create("snippet", new[] { tree }, references, new CSharpCompilationOptions(
            OutputKind.ConsoleApplication, nullableContextOptions: strict ? NullableContextOptions.Enable : NullableContextOptions.Disable));
        var result = program.Emit(Path.Combine(folder, "snippet.dll"));
        var errors = result.Diagnostics.Where(IsRefused).ToList();
        if (result.Success && errors.Count == 0)
        {
            return "ok\tsnippet";
        }
        return "fail\t" + Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Join("\n", errors)));
    }

    static bool IsRefused(Diagnostic d)
    {
        return d.Severity == DiagnosticSeverity.Error || strict && (d.Severity == DiagnosticSeverity.Warning || d.Id == "CS8019");
    }
}
