package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"
)

// batchAnswer is a line of output as a reader sees it.
type batchAnswer struct {
	batchHead
	Results []struct{ Code *string }
	batchTail
}

// convertText sends a text through a batch, and gives the lines that come out.
func convertText(tb testing.TB, b *batch, text string) ([]batchAnswer, tally) {
	tb.Helper()
	var out bytes.Buffer
	t, err := b.convertAll(strings.NewReader(text), bufio.NewWriter(&out), &meter{})
	if err != nil {
		tb.Fatal(err)
	}
	var answers []batchAnswer
	for line := range strings.Lines(out.String()) {
		var a batchAnswer
		if err := json.Unmarshal([]byte(line), &a); err != nil || !strings.HasSuffix(line, "\n") {
			tb.Fatalf("%q is no line of JSON: %v", line, err)
		}
		answers = append(answers, a)
	}
	return answers, t
}

// codes are the codes of what an answer says about its line.
func (a *batchAnswer) codes() string {
	var codes []string
	for _, d := range a.Diagnostics {
		codes = append(codes, d.Code)
	}
	return strings.Join(codes, " ")
}

// request is a line for a request of a length.
func requestLine(id any, length int) string {
	return fmt.Sprintf(`{"id":%v,"request":"GET /%s HTTP/1.1\nHost: example.com\n\n","targets":["python"]}`, id, strings.Repeat("x", length))
}

// TestBatchOrder: lines of very different cost come out in the order of the
// input, on many goroutines.
func TestBatchOrder(t *testing.T) {
	const count = 3000
	var in strings.Builder
	for i := range count {
		length := i % 10
		if i%97 == 0 {
			length = 50_000
		}
		in.WriteString(requestLine(i, length) + "\n")
	}
	answers, tally := convertText(t, testBatch(t, 8), in.String())
	if len(answers) != count || tally.worst != done {
		t.Fatalf("%d answers, status %d", len(answers), tally.worst)
	}
	for i, a := range answers {
		if string(a.ID) != fmt.Sprint(i) || a.Line != i+1 || len(a.Results) != 1 {
			t.Fatalf("answer %d has id %s, line %d, %d results", i, a.ID, a.Line, len(a.Results))
		}
	}
}

// TestBatchLineByLine: who talks line by line gets each answer before the next
// line, or the next half of one, is written.
func TestBatchLineByLine(t *testing.T) {
	inRead, inWrite := pipe(t)
	outRead, outWrite := pipe(t)
	ended := make(chan error)
	go func() {
		_, err := testBatch(t, 2).convertAll(inRead, bufio.NewWriter(outWrite), &meter{})
		ended <- err
	}()
	answers := bufio.NewReader(outRead)
	if err := outRead.SetReadDeadline(time.Now().Add(time.Minute)); err != nil {
		t.Fatal(err)
	}
	for i := range 3 {
		io.WriteString(inWrite, requestLine(i, 1)+"\n")
		io.WriteString(inWrite, `{"id":`)
		expectAnswer(t, answers, 2*i)
		io.WriteString(inWrite, strings.TrimPrefix(requestLine(i, 1), `{"id":`)+"\n")
		expectAnswer(t, answers, 2*i+1)
	}
	inWrite.Close()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

func pipe(t *testing.T) (r, w *os.File) {
	t.Helper()
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close(); w.Close() })
	return r, w
}

func expectAnswer(t *testing.T, answers *bufio.Reader, before int) {
	t.Helper()
	line, err := answers.ReadString('\n')
	var a batchAnswer
	if err != nil || json.Unmarshal([]byte(line), &a) != nil || a.Line != before+1 {
		t.Fatalf("answer %d is %q: %v", before+1, line, err)
	}
}

// TestBatchClosed: a reader of the answers that goes away ends all, though
// more input could come.
func TestBatchClosed(t *testing.T) {
	inRead, inWrite := pipe(t)
	outRead, outWrite := pipe(t)
	outRead.Close()
	io.WriteString(inWrite, requestLine(1, 1)+"\n")
	if _, err := testBatch(t, 2).convertAll(inRead, bufio.NewWriter(outWrite), &meter{}); err == nil {
		t.Error("no error though nobody reads")
	}
}

// TestBatchUnreadable: an input that breaks off is answered up to there, and
// is an error.
func TestBatchUnreadable(t *testing.T) {
	in := io.MultiReader(strings.NewReader(requestLine(1, 1)+"\n"), failing{})
	var out bytes.Buffer
	tally, err := testBatch(t, 2).convertAll(in, bufio.NewWriter(&out), &meter{})
	if err == nil || !strings.Contains(err.Error(), "gone") || tally.lines != 1 || strings.Count(out.String(), "\n") != 1 {
		t.Errorf("%d lines, %v, %q", tally.lines, err, out.String())
	}
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, fmt.Errorf("the disk is gone") }

// TestBatchPanic: a fault of the program concerns one line.
func TestBatchPanic(t *testing.T) {
	b := testBatch(t, 2)
	convertText(t, b, requestLine(1, 1)) // the targets are known now
	b.converter = nil
	answers, tally := convertText(t, b, requestLine(7, 1)+"\nno JSON\n")
	if len(answers) != 2 || answers[0].codes() != "internal" || string(answers[0].ID) != "7" || tally.worst != failed {
		t.Errorf("%+v", answers)
	}
}

// TestBatchMemory: what is in use does not grow with the number of lines.
func TestBatchMemory(t *testing.T) {
	lines := mixedLines(t)
	b := testBatch(t, 2)
	few, many := mostInUse(t, b, lines, 1_000), mostInUse(t, b, lines, 50_000)
	const margin = 4 << 20
	if many > few+margin {
		t.Errorf("%d bytes are in use with 50000 lines, %d with 1000", many, few)
	}
}

// mostInUse is the most memory that is in use, garbage not counted, while
// lines go through.
func mostInUse(t *testing.T, b *batch, lines [][]byte, count int) (most uint64) {
	pass(t, b, &endless{lines: lines, count: count, watch: func(given int) {
		if given%1000 == 0 {
			most = max(most, inUse())
		}
	}})
	return most
}

func inUse() uint64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

// TestBatchLongMemory: a line that has no end is not kept.
func TestBatchLongMemory(t *testing.T) {
	b, piece := testBatch(t, 2), bytes.Repeat([]byte("x"), 1<<20)
	b.flags.MaxSize = 1 << 10
	before, most := inUse()+slack, uint64(0)
	in := &endless{lines: [][]byte{piece}, count: 64, watch: func(given int) {
		if given%8 == 0 {
			most = max(most, inUse())
		}
	}}
	tally, err := b.convertAll(in, bufio.NewWriter(io.Discard), &meter{})
	if err != nil || tally.lines != 1 || most > before+4<<20 {
		t.Errorf("%d lines, %v; %d bytes in use, %d before", tally.lines, err, most, before)
	}
}

// TestBatchLargeLines: lines that are together larger than what is held at a
// time are worked on one by one.
func TestBatchLargeLines(t *testing.T) {
	var in strings.Builder
	for i := range 4 {
		in.WriteString(requestLine(i, bytesHeld/2) + "\n")
	}
	b := testBatch(t, 8)
	b.flags.MaxSize = bytesHeld
	answers, _ := convertText(t, b, in.String())
	if len(answers) != 4 {
		t.Fatalf("%d answers", len(answers))
	}
}

// TestBatchLines: what is wrong with a line is said on its line, and the id
// is given back where it can be read.
func TestBatchLines(t *testing.T) {
	request := `"request":"GET / HTTP/1.1\nHost: a.example\n\n"`
	tests := []struct{ line, id, codes string }{
		{`{"id":1,` + request + `,"targets":["python"]}`, `1`, ""},
		{` {"targets":["python"],` + request + `,"id":{"b":[1.0,1e400,"\ud800<"],"b":null}} `, `{"b":[1.0,1e400,"\ud800<"],"b":null}`, ""},
		{`{"i\u0064":2,` + request + `,"targets":["python"],"name":null,"exact":null}`, `2`, ""},
		{`{"id":3,"request":"R0VUIC8gSFRUUC8xLjEKSG9zdDogYS5leGFtcGxlCgo=","encoding":"base64","targets":["python"]}`, `3`, ""},
		{"\uFEFF{\"id\":4}", `4`, "missing-member"},
		{`{"id":4,"request":null}`, `4`, "missing-member"},
		{`{"id":5,` + request + `,"targets":["python"],}`, `5`, "bad-json"},
		{`{"id":5,` + request + `} x`, `5`, "bad-json"},
		{`{"id":5,` + request, `5`, "bad-json"},
		{`{"id":tru,` + request + `}`, `null`, "bad-json"},
		{`[1]`, `null`, "bad-json"},
		{`{"id":6,` + request + `,"id":7,"targets":["python"]}`, `null`, "duplicate-member"},
		{`{"id":6,` + request + `,` + request + `,"targets":["python"]}`, `6`, "duplicate-member"},
		{`{"id":6,` + request + `,"vars":{"a":1,"a":2},"targets":["python"]}`, `6`, "duplicate-member"},
		{`{"id":8,` + request + `,"Targets":["python"]}`, `8`, "unknown-member"},
		{`{"id":9,` + request + `,"targets":"python"}`, `9`, "wrong-type"},
		{`{"id":9,` + request + `,"targets":["python",1],"exact":"yes","index":0,"vars":{"a":[]},"options":1}`, `9`, "wrong-type wrong-type wrong-type wrong-type wrong-type"},
		{`{"id":9,"request":["GET"]}`, `9`, "wrong-type"},
		{`{"id":9,` + request + `,"input":"htp"}`, `9`, "wrong-value"},
		{`{"id":10,"request":"GET /\ud800 HTTP/1.1"}`, `10`, "lone-surrogate"},
		{"{\"id\":11,\"request\":\"GET /\xff HTTP/1.1\"}", `11`, "not-utf8 bad-json"},
		{`{"id":12,"request":"R0VU!","encoding":"base64"}`, `12`, "bad-base64"},
		{`{"id":13,` + request + `,"name":"x","index":1}`, `13`, "several-choices"},
		{`{"id":14,` + request + `}`, `14`, "no-target"},
		{`{"id":14,` + request + `,"targets":[]}`, `14`, "no-target"},
		{`{"id":14,` + request + `,"targets":["pyton"]}`, `14`, "bad-target"},
		{`{"id":15,` + request + `,"targets":["python"],"options":{"timout":"1s"}}`, `15`, "bad-option"},
		{`{"id":15,` + request + `,"targets":["python"],"options":{"timeout":"soon"}}`, `15`, "bad-option"},
		{`{"id":15,` + request + `,"targets":["python"],"options":{"timeout":2,"program":false}}`, `15`, ""},
		{`{"id":16,` + request + `,"targets":["python"],"base_url":"nowhere"}`, `16`, "invalid-base-url"},
		{`{"id":17,"request":"GET / HTTP/1.1\nHost: a b\n\n","targets":["python"]}`, `17`, "invalid-host"},
		{`{"id":18,"request":"GET / HTTP/1.1\n\n","targets":["python"],"base_url":"https://a.example"}`, `18`, ""},
		{`{"id":19,"request":"","targets":["python"]}`, `19`, "empty-input"},
	}
	for _, test := range tests {
		answers, _ := convertText(t, testBatch(t, 1), test.line)
		if len(answers) != 1 {
			t.Fatalf("%s: %d answers", test.line, len(answers))
		}
		a := answers[0]
		if string(a.ID) != test.id || a.codes() != test.codes || test.codes == "" && len(a.Results) != 1 {
			t.Errorf("%s\n id %s, want %s; codes %q, want %q", test.line, a.ID, test.id, a.codes(), test.codes)
		}
	}
}

// TestBatchTooLong: a line over the limit is not kept, and the next one is
// read from its start.
func TestBatchTooLong(t *testing.T) {
	b := testBatch(t, 1)
	b.flags.MaxSize = 200_000
	exact := requestLine(2, 200_000-len(requestLine(2, 0)))
	answers, tally := convertText(t, b, requestLine(1, 300_000)+"\n"+exact+"\n"+exact+" \n"+requestLine(3, 1))
	var codes []string
	for _, a := range answers {
		codes = append(codes, a.codes())
	}
	if got := strings.Join(codes, ","); got != "too-large,,too-large," || tally.errors != 2 {
		t.Errorf("codes %q, %d errors", got, tally.errors)
	}
}

// TestBatchPlaces: a fault of the line is placed in standard input, one of
// the request in its text.
func TestBatchPlaces(t *testing.T) {
	in := "\n" + `{"id":"é","exact":1}` + "\r\n" + `{"request":"GET / HTTP/1.1\nNo colon\nHost: a.example\n\n","targets":["python"],"file":"x.http"}`
	answers, _ := convertText(t, testBatch(t, 1), in)
	d := answers[0].Diagnostics[0]
	if d.File != "-" || d.Line != 2 || d.Column != 19 || in[d.Range.Start:d.Range.End] != "1" {
		t.Errorf("%+v", d)
	}
	d = answers[1].Diagnostics[0]
	if d.File != "x.http" || d.Line != 2 || d.Column != 1 || d.Range.Start != len("GET / HTTP/1.1\n") {
		t.Errorf("%+v", d)
	}
}
