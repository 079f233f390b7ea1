using System;
using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Formatting;

/// <summary>
/// Formats the files of its arguments where they stand, as "dotnet format
/// whitespace" does.
/// </summary>
static class Format
{
    static void Main(string[] files)
    {
        using var workspace = new AdhocWorkspace();
        foreach (var file in files)
        {
            var tree = CSharpSyntaxTree.ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.CSharp12));
            File.WriteAllText(file, Formatter.Format(tree.GetRoot(), workspace).ToFullString());
        }
    }
}
