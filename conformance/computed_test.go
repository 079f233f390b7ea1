package conformance_test

import (
	"encoding/base64"
	"errors"
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"snipgen/generators/literal"
)

// hostileValues are what variables of the environment hold.
var hostileValues = []string{
	"", "plain", " two  words ", "$(touch " + canary + ")", "`touch " + canary + "`", "${H1} $H1 {H1} %H1% %s %% %n", `"; '; \ \\ \n "''"`, "a\nb\r\n\tc", "é日本😀\u202e", "* ? ~ [a] !! -n",
}

const canary = "snipgen-canary"

const joinedTexts = 150

// TestReferencesRun has every language print text with references to what is
// hostile to it.
func TestReferencesRun(t *testing.T) {
	lab := laboratory(t)
	lab.Limit = 5 * time.Minute
	for _, r := range readers {
		t.Run(r.dialect, func(t *testing.T) {
			require(t, lab, r.Target)
			j := joiner{writer: writer{t: t, dialect: lookup(t, r.dialect)}, maker: maker{rand.New(rand.NewPCG(3, 4))}, declare: r.Declare}
			var env []string
			for i, value := range hostileValues {
				env = append(env, fmt.Sprintf("H%d=%s", i, value))
			}
			declaring := *r.Literals
			declaring.Program = func(calls []string) string { return r.Program(append(j.declarations(), calls...)) }
			for range joinedTexts {
				j.addAll()
			}
			compareSamples(t, j.samples, reader{r.dialect, r.zone, &declaring}.readBack(t, lab, j.samples, env, nil))
		})
	}
}

func lookup(t *testing.T, name string) *literal.Dialect {
	t.Helper()
	d, ok := literal.Lookup(name)
	if !ok {
		t.Fatalf("no dialect %s", name)
	}
	return d
}

// joiner makes texts with references.
type joiner struct {
	writer
	maker   maker
	declare func(name, expression string) string // nil where no text sees a variable
}

// declarations are of a variable for each hostile value.
func (j *joiner) declarations() []string {
	var out []string
	for i, value := range hostileValues {
		for _, name := range []string{fmt.Sprintf("v%d", i), fmt.Sprintf("H%d", i)} {
			var from literal.Value = literal.FromEnvironment(fmt.Sprintf("H%d", i))
			if !j.dialect.HasEnvironment() {
				from = literal.Text(value)
			} else if name[0] == 'H' {
				continue
			}
			if j.declare != nil {
				out = append(out, j.declare(j.code(literal.Declared(name), nil), j.code(from, nil)))
			}
		}
	}
	return out
}

func (j *joiner) code(v literal.Value, m *literal.Marks) string {
	code, err := j.dialect.Append(nil, v, literal.Layout{Indent: "    ", Depth: 1, Marks: m})
	if err != nil {
		j.t.Fatal(err)
	}
	return string(code)
}

// addAll adds a text, the same in several lines, and one in Base64.
func (j *joiner) addAll() {
	m := literal.NewMarks()
	text, value := j.text(m)
	j.samples = append(j.samples, sample{"p", value, j.code(literal.Text(text), m)})
	text, value = text+"\n\""+text+"\"", value+"\n\""+value+"\""
	j.samples = append(j.samples, sample{"p", value, j.code(literal.Block(text), m)})
	var parts literal.Joined
	var plain string
	for range 1 + j.maker.IntN(3) {
		part, value := j.reference()
		between := j.between()
		parts = append(parts, literal.Part{Kind: literal.Literal, Text: between}, part)
		plain += between + value
	}
	j.samples = append(j.samples, sample{"p", base64.StdEncoding.EncodeToString([]byte(plain)), j.code(literal.Encoded(parts), nil)})
}

// text is text with marks, and the value that it has when it runs.
func (j *joiner) text(m *literal.Marks) (text, value string) {
	for range 1 + j.maker.IntN(4) {
		if between := j.between(); j.maker.IntN(4) > 0 {
			text, value = text+between, value+between
		}
		part, v := j.reference()
		text, value = text+m.Add(part), value+v
	}
	end := j.between()
	return text + end, value + end
}

// between is text that every language has: the shell has no NUL.
func (j *joiner) between() string { return strings.ReplaceAll(j.maker.text(), zero, "") }

func (j *joiner) reference() (literal.Part, string) {
	i := j.maker.IntN(len(hostileValues))
	if j.declare != nil && j.maker.IntN(2) == 0 {
		return literal.Part{Kind: literal.Variable, Text: fmt.Sprintf("v%d", i)}, hostileValues[i]
	}
	return literal.Part{Kind: literal.Environment, Text: fmt.Sprintf("H%d", i)}, hostileValues[i]
}

// TestRandomnessRuns: both ends of a range are reached, and nothing beyond.
func TestRandomnessRuns(t *testing.T) {
	lab := laboratory(t)
	lab.Limit = 5 * time.Minute
	const times = 64
	uuid := regexp.MustCompile(`^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)
	for _, r := range readers {
		t.Run(r.dialect, func(t *testing.T) {
			require(t, lab, r.Target)
			j := joiner{writer: writer{t: t, dialect: lookup(t, r.dialect)}}
			for i := range 3 * times {
				v := [...]literal.Computed{
					{Kind: literal.RandomInt, Args: []string{"3", "5"}},
					{Kind: literal.RandomInt, Args: []string{"-2", "0"}},
					{Kind: literal.UUID},
				}[i/times]
				j.samples = append(j.samples, sample{"p", "", j.code(v, nil)})
			}
			output := r.readBack(t, lab, j.samples, nil, nil)
			if len(output) != 3*times {
				t.Fatalf("%d values", len(output))
			}
			for i, want := range []string{"3 4", "-1 -2"} {
				values := slices.Compact(slices.Sorted(slices.Values(output[i*times : (i+1)*times])))
				if got := strings.Join(values, " "); got != want {
					t.Errorf("random integers are %s, want %s", got, want)
				}
			}
			ids := slices.Compact(slices.Sorted(slices.Values(output[2*times:])))
			if len(ids) != times || slices.ContainsFunc(ids, func(id string) bool { return !uuid.MatchString(id) }) {
				t.Errorf("%d UUIDs: %q", len(ids), ids)
			}
		})
	}
}

// refused tells whether the language has no code for a value.
func refused(t *testing.T, err error) bool {
	t.Helper()
	var refusal *literal.CannotHold
	if err != nil && !errors.As(err, &refusal) {
		t.Fatal(err)
	}
	return err != nil
}
