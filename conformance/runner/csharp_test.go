package runner

import (
	"strings"
	"testing"
)

func TestWrapTopLevel(t *testing.T) {
	got := wrapTopLevel("using System;\nusing static System.Math;\nusing Json = System.Text.Json;\n\n" +
		"using var client = new HttpClient();\nawait client.GetAsync(\"using System;\");\n\nsealed class Extra\n{\n}\n")
	want := []string{"using System;\nusing static System.Math;\nusing Json = System.Text.Json;\n\nstatic class",
		"Main(string[] args)\n    {\nusing var client", "using System;\");\n\n    }\n}\nsealed class Extra\n{\n}\n"}
	for _, piece := range want {
		if !strings.Contains(got, piece) {
			t.Errorf("no %q in\n%s", piece, got)
		}
	}
}

func TestWrapLeavesPrograms(t *testing.T) {
	program := "using System;\n\nclass Program\n{\n    static async Task Main(string[] args)\n    {\n    }\n}\n"
	if got := wrapTopLevel(program); got != program {
		t.Errorf("changed into\n%s", got)
	}
}
