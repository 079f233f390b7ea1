package curl

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"snipgen/request"
	"snipgen/request/requesttest"
)

// writers quote one argument for each shell, by other means than the reader.
var writers = map[Shell]struct {
	quote    func(string) string
	nextLine string
	without  string // characters that the shell's commands cannot hold
}{
	Bash:       {quoteBash, " \\\n  ", ""},
	Cmd:        {quoteCmd, " ^\r\n  ", "\r"},
	PowerShell: {quotePowerShell, " `\r\n  ", `\`},
}

func quoteBash(s string) string { return "'" + strings.ReplaceAll(s, "'", `'"'"'`) + "'" }

// quoteCmd quotes for the C runtime, then puts a caret before everything but
// letters and digits.
func quoteCmd(s string) string {
	var quoted strings.Builder
	slashes := 0
	for _, c := range s + "\x00" {
		switch {
		case c == '\\':
			slashes++
			continue
		case c == '"':
			quoted.WriteString(strings.Repeat(`\`, 2*slashes+1) + `"`)
		case c == 0:
			quoted.WriteString(strings.Repeat(`\`, 2*slashes))
		default:
			quoted.WriteString(strings.Repeat(`\`, slashes) + string(c))
		}
		slashes = 0
	}
	var out strings.Builder
	for _, c := range `"` + quoted.String() + `"` {
		switch {
		case c == '\n':
			out.WriteString("^\r\n\r\n")
		case '0' <= c && c <= '9', 'a' <= c|0x20 && c|0x20 <= 'z', c > 0x7f:
			out.WriteRune(c)
		default:
			out.WriteString("^" + string(c))
		}
	}
	return out.String()
}

// quotePowerShell writes quotes as PowerShell before 7.3 needs them.
func quotePowerShell(s string) string {
	s = strings.ReplaceAll(s, `"`, `\"`)
	return "'" + strings.NewReplacer("'", "''", "’", "’’", "‘", "‘‘").Replace(s) + "'"
}

var alphabet = []rune("abcXYZ019 \t'\"\\$`!%^&|<>()[]{}*?~#;,.:/@=+-_é’‘“\n\r%TEMP%")

func randomText(r *rand.Rand, without string) string {
	var out strings.Builder
	for range r.IntN(30) {
		if c := alphabet[r.IntN(len(alphabet))]; !strings.ContainsRune(without, c) {
			out.WriteRune(c)
		}
	}
	return out.String()
}

// model is what a test command is made of, and what has to come back.
type model struct {
	method, target, body string
	fields               [][2]string
}

func randomModel(r *rand.Rand, without string) model {
	m := model{method: []string{"POST", "PUT", "PATCH", "x'y$z"}[r.IntN(4)]}
	m.target = "/" + randomText(r, without+" \t\n\r#\\[]{}é’‘“?")
	if r.IntN(2) == 0 {
		m.target += "?" + randomText(r, without+" \t\n\r#\\[]{}é’‘“")
	}
	for i := range r.IntN(4) {
		value := strings.TrimSpace(randomText(r, without+"\n\r"))
		if value != "" {
			m.fields = append(m.fields, [2]string{fmt.Sprintf("X-%d!", i), value})
		}
	}
	m.body = randomText(r, without)
	return m
}

func (m model) command(shell Shell) string {
	w := writers[shell]
	words := []string{"-X", w.quote(m.method), "--path-as-is", w.quote("https://h.example" + m.target)}
	for _, f := range m.fields {
		words = append(words, w.nextLine+"-H", w.quote(f[0]+": "+f[1]))
	}
	words = append(words, w.nextLine+"-H", w.quote("Content-Type:"), "--data-raw", w.quote(m.body))
	return "curl " + strings.Join(words, " ")
}

func modelOf(r *request.Request) model {
	m := model{method: r.Method, target: r.Target(), body: r.Body.Content.String()}
	for _, f := range r.Fields {
		m.fields = append(m.fields, [2]string{f.Name, f.Value.String()})
	}
	return m
}

// A command that another hand wrote for a request is read as that request,
// and every field stands where its range says.
func TestWrittenCommandsAreReadAsTheyWere(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for shell, w := range writers {
		for range 2000 {
			want := randomModel(r, w.without)
			input := want.command(shell)
			requests, found := Parse(input, Options{Shell: shell})
			found = slices.DeleteFunc(found, func(d request.Diagnostic) bool { return d.Code == "native-quotes" })
			if len(requests) != 1 || len(found) > 0 {
				t.Fatalf("%s: %s\n%s", shell, input, requesttest.Dump(input, requests, found))
			}
			if got := modelOf(requests[0]); fmt.Sprintf("%q", got) != fmt.Sprintf("%q", want) {
				t.Fatalf("%s: %s\ngot  %q\nwant %q", shell, input, got, want)
			}
			requesttest.CheckRanges(t, input, requests, found)
			for _, f := range requests[0].Fields {
				if at := input[f.NameRange.Start:f.NameRange.End]; strings.ReplaceAll(at, "^", "") != f.Name && shell != Bash {
					t.Fatalf("%s: field %q stands at %q", shell, f.Name, at)
				}
			}
		}
	}
}
