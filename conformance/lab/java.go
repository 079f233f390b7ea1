package lab

import (
	"context"
	"fmt"
	"path/filepath"
	"regexp"
)

var java = Language{
	Name:  "java",
	needs: jdk,
	probes: []probe{
		{name: "OpenJDK", argv: []string{"java", "-version"}},
		{name: "OkHttp", client: "okhttp", argv: []string{"sh", "-c", "basename ${CLASSPATH%/*}/okhttp-jvm-*.jar"}},
	},
	vars:    func(l *Lab) []string { return []string{"CLASSPATH=" + l.runtime("java", "*")} },
	trust:   (*Lab).trustOfJava,
	prepare: (*Lab).compileJava,
	Attack:  16,
	Literals: &Literals{
		Target: "java/net-http", File: "snippet.java", Run: "java snippet.java",
		Program: javaProgram, Call: plainCall,
	},
	style: []tool{
		{name: "google-java-format", programs: true, needs: []need{{name: "google-java-format", file: []string{"java-style"}}},
			judge: rewriting(place+`error: (?P<text>.*)`, (*Lab).googleJavaFormat)},
		{name: "javac", programs: true, needs: jdk, judge: (*Lab).lintJava},
	},
}

var jdk = []need{{name: "a JDK", command: "javac"}, {name: "OkHttp", file: []string{"java"}}}

// googleJavaFormat formats with four columns, as Android does and Java's own
// conventions do.
func (l *Lab) googleJavaFormat(ctx context.Context, s *sheaf) (string, error) {
	var argv []string
	for _, name := range []string{"api", "code", "file", "parser", "tree", "util"} {
		argv = append(argv, "--add-exports=jdk.compiler/com.sun.tools.javac."+name+"=ALL-UNNAMED")
	}
	argv = append(argv, "-cp", l.runtime("java-style", "*"), "com.google.googlejavaformat.java.Main", "--aosp", "--replace")
	return l.command(ctx, s.dir, "java", append(argv, s.files...)...)
}

var javaMessage = regexp.MustCompile(`(?m)\.java:(\d+): (?:warning|error): (?:\[([\w-]+)\] )?(.*)`)

// lintJava compiles with all warnings.
func (l *Lab) lintJava(ctx context.Context, s *sheaf) ([]Finding, error) {
	return l.lintByCompiler(s, javaMessage, func(group []*placed) error {
		_, err := l.compileAll(ctx, group, s.files, "java", filepath.Join(l.home, "java", "Compile.java"), l.runtime("java"), "-Xlint:all", "-Werror")
		return err
	})
}

// trustOfJava makes a trust store: Java reads no PEM file.
func (l *Lab) trustOfJava(ctx context.Context, file string, _ Issuer) ([]string, error) {
	store := file + ".p12"
	_, err := l.tool(ctx, nil, "keytool", "-importcert", "-noprompt", "-alias", "issuer", "-file", file, "-keystore", store, "-storepass", "changeit")
	return []string{"JDK_JAVA_OPTIONS=-Djavax.net.ssl.trustStore=" + store + " -Djavax.net.ssl.trustStorePassword=changeit"}, err
}

// compileJava compiles what "java snippet.java" would compile, without
// starting a compiler for each.
func (l *Lab) compileJava(ctx context.Context, group []*placed) error {
	libraries := l.runtime("java", "*")
	files := make([]string, len(group))
	for i, p := range group {
		files[i] = filepath.Join(p.dir, p.File)
	}
	names, err := l.compileAll(ctx, group, files, "java", filepath.Join(l.home, "java", "Compile.java"), l.runtime("java"))
	for i := range names {
		group[i].argv = []string{"java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto",
			"-cp", group[i].build + ":" + libraries, names[i]}
	}
	return err
}

// javaProgram has a class for every thousand calls: a class holds no more than
// 65535 constants.
func javaProgram(calls []string) string {
	classes, all := "", ""
	for i := 0; i < len(calls); i += 1000 {
		functions, names := chunks(calls[i:min(i+1000, len(calls))], 100, "static void %s() {\n")
		classes += fmt.Sprintf("class C%d extends Lines {\n%sstatic void run() {\n%s}\n}\n\n", i, functions, names)
		all += fmt.Sprintf("C%d.run();\n", i)
	}
	return "import java.nio.charset.StandardCharsets;\nimport java.util.Base64;\nimport java.util.HexFormat;\n\n" +
		"public class Main {\npublic static void main(String[] args) {\n" + all + "System.out.print(Lines.lines);\n}\n}\n\n" +
		"class Lines {\nstatic final StringBuilder lines = new StringBuilder();\n" +
		"static void b(byte[] x) { lines.append(HexFormat.of().formatHex(x)).append('\\n'); }\n" +
		"static void p(String x) { b(x.getBytes(StandardCharsets.UTF_8)); }\n}\n\n" + classes
}
