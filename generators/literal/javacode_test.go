package literal

import (
	"testing"

	"snipgen/generators/lines"
)

// What google-java-format makes of these lines, within 90 columns.
func TestJavaCode(t *testing.T) {
	tests := []struct{ name, code, want string }{
		{"fits", `a.b("c", d)`, `a.b("c", d)`},
		{
			"sum", `"https://example.com/aaaaaaaaaaaaaaaaaaaaa" + System.getenv("AAAAAAAAAAAAAAAAAAAAAAAAAAA") + "/bbb"`,
			`"https://example.com/aaaaaaaaaaaaaaaaaaaaa"
        + System.getenv("AAAAAAAAAAAAAAAAAAAAAAAAAAA")
        + "/bbb"`,
		},
		{
			"arguments on one line", `URLEncoder.encode(System.getenv("AAAAAAAAAAAAAAAAAAAAAAAAAAA"), StandardCharsets.UTF_8_AAAAAAAAAA)`,
			`URLEncoder.encode(
        System.getenv("AAAAAAAAAAAAAAAAAAAAAAAAAAA"), StandardCharsets.UTF_8_AAAAAAAAAA)`,
		},
		{
			"arguments of the head", `URLEncoder.encode(System.getenv("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"), StandardCharsets.UTF_8).replace("+", "%20")`,
			`URLEncoder.encode(
                System.getenv("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"),
                StandardCharsets.UTF_8)
        .replace("+", "%20")`,
		},
		{
			"chain that a sum begins with", `System.getenv("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").replace("\\", "\\\\").replace("\"", "\\\"") + "bbb" + "cccc"`,
			`System.getenv("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
        + "bbb"
        + "cccc"`,
		},
		{
			"call upon a literal", `"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".getBytes(StandardCharsets.UTF_8)`,
			`"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        .getBytes(StandardCharsets.UTF_8)`,
		},
		{
			"packages", `java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).format(java.time.format.DateTimeFormatter.ofPattern("uuuu", java.util.Locale.US))`,
			`java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC)
        .format(java.time.format.DateTimeFormatter.ofPattern("uuuu", java.util.Locale.US))`,
		},
		{
			"sum in parentheses", `("" + aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa + bbbbbbbbbbbbbbbbbbbbbbbbbbb).replace("ccccccccccccccccc", "dddddd")`,
			`("" + aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa + bbbbbbbbbbbbbbbbbbbbbbbbbbb)
        .replace("ccccccccccccccccc", "dddddd")`,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var w lines.Writer
			w.Reset(90, "    ")
			if got := string(w.Line(javaCode(nil, []byte(tt.code), Layout{Indent: "    ", Lines: &w}))); got != tt.want {
				t.Errorf("got\n%s\nwant\n%s", got, tt.want)
			}
		})
	}
}
