package curl

import (
	"bufio"
	"context"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"snipgen/request"
	"snipgen/request/requesttest"
)

// realCommands are run by bash with the curl of this machine, and have to
// send what Parse says. URL stands for a server on the loopback interface.
var realCommands = []string{
	`curl URL`,
	`curl URL/a/../b/./c?x=/../y#frag`,
	`curl --path-as-is URL/a/../b`,
	`curl 'URL?x'`,
	`curl 'URL/?'`,
	`curl -XPATCH URL/p`,
	`curl -X post URL/p`,
	`curl -I URL/head`,
	`curl -sSLXPOST URL/p`,
	`curl -sS -d a=b -d 'c=d e' URL/p`,
	`curl -da=b URL`,
	`curl --data '' URL`,
	`curl --data-ascii x --data-raw @y --data-binary z URL`,
	`curl -d @lines.txt URL`,
	`curl --data-binary @lines.txt URL`,
	`curl --data-binary @lines.txt -d @lines.txt --json @lines.txt URL`,
	`curl --data-urlencode 'a b&c' --data-urlencode '=d=e é' --data-urlencode 'n=v v~' --data-urlencode @lines.txt --data-urlencode n@lines.txt URL`,
	`curl --data-urlencode 'mail=me@example.com' -H 'X: 1' URL`,
	`curl --json '{"a":1}' URL`,
	`curl --json '{"a":' --json '1}' URL`,
	`curl --json '{}' -H 'Content-Type: application/vnd.x+json' -H 'accept: text/*' URL`,
	`curl -X PUT --json '[]' URL`,
	`curl -G -d a=b -d c=d 'URL/s?z=1'`,
	`curl -G -d a=b 'URL/s?z=1&'`,
	`curl -G -d a=b URL`,
	`curl -G --data-urlencode 'q=a b&c' URL/s`,
	`curl -G -I -d a=b URL/s`,
	`curl -G -X POST -d a=b URL/s`,
	`curl --url-query 'a=b c' --url-query '+d=e' 'URL/s?z'`,
	`curl --url-query a=b -d body URL/s`,
	`curl -H 'X-Empty;' -H 'X-Gone:' -H 'Accept:' -H 'User-Agent:' -H 'nothing' -H 'X-Two: 1' -H 'X-Two: 2' -H 'x-low:v' URL`,
	`curl -d a=b -H 'Content-Type:' URL`,
	`curl -d a=b -H 'Content-Type;' URL`,
	`curl -d a=b -H 'content-type: text/plain' URL`,
	`curl -H @headers.txt URL`,
	`curl -A agent/1 -e 'http://r.example/;auto' URL`,
	`curl -A '' -e '' URL`,
	`curl -A one -H 'User-Agent: two' -e one -H 'Referer: two' URL`,
	`curl -b a=b -b 'c=d; e=f' URL`,
	`curl -b a=b -H 'Cookie: x=y' URL`,
	`curl -b '' URL`,
	`curl -u me:pass URL`,
	`curl -u 'me:pa:ss' -H 'Authorization: X' URL`,
	`curl -u me: URL`,
	`curl --oauth2-bearer tok URL`,
	`curl --oauth2-bearer tok -u a:b URL`,
	`curl --user a:b HTTPAT/path`,
	`curl HTTPAT/path`,
	`curl HTTPAT/path -H 'Authorization: mine'`,
	`curl HTTPAT/path -H 'Authorization:'`,
	`curl -H 'Host: other.example' URL`,
	`curl -r 0-9 URL`,
	`curl -T lines.txt URL/dir/`,
	`curl -T lines.txt URL`,
	`curl -T lines.txt URL/dir/name`,
	`curl -T lines.txt -X POST 'URL/dir?q=/'`,
	`curl -T 'sp ace.txt' URL/`,
	`curl -F a=b -F 'c=d;type=text/html' -F 'e="f;\"g";filename=h' URL`,
	`curl -F 'f=@lines.txt' -F 'g=@lines.txt;filename=x"y.png' -F 'h=<lines.txt' -F 'i=@lines.txt;type=a/b; charset=c' -F 'j=@x.xml' URL`,
	`curl -F 'a=b;filename=c.txt' -F 'a=b;filename=c.html' -F 'k=<x.xml' -F 'l=  m  ' URL`,
	`curl --form-string 'a=@b;type=c' -F 'd=e' --form-escape -F 'q"r=s' URL`,
	`curl -F 'a=b;foo=bar' URL`,
	`curl -F a=b -H 'Content-Type: multipart/form-data; x=y' URL`,
	`curl -F a=b -H 'Content-Type: multipart/mixed' URL`,
	`curl -F a=b -X PUT URL`,
	`curl 'URL/{a,b}/[1-3]'`,
	`curl 'URL/[08-10:2]?[a-c]'`,
	`curl -g 'URL/{a}[1]'`,
	`curl 'URL/[]'`,
	`curl 'URL/\{a\}'`,
	`curl URL/1 URL/2 --url URL/3`,
	`curl -d a=b URL/1 --next -H 'X: 1' URL/2`,
	`curl -d a=b URL/1 -: URL/2`,
	`curl --request-target '/other?x' URL/path`,
	`curl --request-target '*' -X OPTIONS URL/path`,
	`curl --data-b a=b --refer x URL`,
	`curl --no-location --get -d a=b URL`,
	`curl -s -o /dev/null -w '%{http_code}' --retry 3 --connect-timeout 5 -m 5 URL`,
	`curl -d @- URL <<< '{"a": 1}'`,
	"curl --data-binary @- URL <<'EOF'\n{\"a\": \"$b\"\\n}\nEOF",
	"A=x; curl --data-binary @- URL <<-EOF\n\ta $A\n\t\tb \\$A\n\tEOF\n",
	`curl --data-binary @- URL < lines.txt`,
	`curl URL -d $'it\'s \u00e9\x21\n\061\cA\q'`,
	`curl URL -d "a\"b\$c\d` + "\\`" + `" -H "X: 'q'"`,
	`curl URL -d a\ b\'c\
d`,
	`A='v 1' B="w$A"; curl -d "$A$B${A}" URL`,
	`curl -H"X: 1" -XPUT URL`,
	`curl -- URL/x`,
	`curl URL/a%20b%2f?c=%7e`,
	`curl -d 'a=b' -d '' -d c URL`,
	`curl -sSd a=b --http1.1 --compressed -H 'Accept-Encoding: gzip' URL`,
	`echo x | curl URL/piped && curl URL/second | cat`,
	`if true; then (curl URL/sub); fi`,
	`curl URL -H 'Content-Length: 3' -d abc`,
	`curl -X POST URL -H 'Content-Length: 0'`,
	`curl -r 600 URL`,
	`curl -r 5 -I URL`,
	`curl -r 0-1 -d abc URL`,
	`curl -r 600 -d abc URL`,
	`curl -r 0-1 -F a=b URL`,
	`curl -r 1-2,5-6 -H 'Range: bytes=0-1' URL`,
	`curl -C 100 URL`,
	`curl -C 0 URL`,
	`curl -H 'X-A;  ' -H 'X-B; ' -H 'X-C;' -H 'X-D; x' -H 'X-E:  ' URL`,
	`curl -H 'Host: a.example' -H 'host: b.example' URL`,
	`curl -H 'Host:' -H 'Host: b.example' URL`,
	`curl -H 'HOST: ' -H 'Host: b.example' URL`,
	`curl -H 'Host;' URL`,
	`curl -F = URL`,
	`curl -F =a -F '=b;filename=c' -F '=;type=d/e' URL`,
	`curl -G -F a=b URL/x`,
	`curl http:/ADDRESS/x`,
	`curl http:///ADDRESS/x`,
	`curl HTTP://ADDRESS/x`,
	`curl ADDRESS/x`,
	`curl 127.1:PORT`,
	`curl 0x7f.1:0PORT/p`,
	`curl 2130706433:PORT 0177.0.0.1:000PORT 127.0.1:PORT 0x7F000001:PORT`,
	`curl http://%31%32%37.0.0.1:PORT/`,
	`curl http://@ADDRESS/ http://:@ADDRESS/ http://a@ADDRESS/ http://:b@ADDRESS/`,
	`curl -u '' URL`,
	`curl --no-basic -u a:b URL`,
	`curl --digest --no-digest -u a:b URL`,
	`curl --digest -u a:b URL -H 'Authorization: mine'`,
	`curl --digest -u a:b URL`,
	`curl --digest http://a:b@ADDRESS/`,
	`curl --anyauth -u a:b -d x=y URL`,
	`curl --digest --basic -u a:b URL`,
	`curl --oauth2-bearer tok --digest -u a:b URL`,
	`curl --negotiate -u a:b URL`,
	`curl -H 'Connection: Upgrade' -H 'Upgrade: websocket' URL`,
	`curl -A '' URL`,
	`curl -A '' -H 'User-Agent;' URL`,
	`curl -b 'a=b;' -b c=d URL`,
	`curl -e ';auto' URL`,
	`curl --compressed -H 'Accept-Encoding:' URL`,
	`curl -I -X GET URL`,
	`curl -X GET -d a=b URL`,
	`curl --json '{}' -d x URL`,
	`curl URL/a%2fb/./..//c`,
	`curl URL/..`,
	`curl 'URL?' 'URL#f' 'URL/?#'`,
}

func TestRealCurlSendsTheSame(t *testing.T) {
	for _, program := range []string{"bash", "curl"} {
		if _, err := exec.LookPath(program); err != nil {
			t.Skip(program, "is not installed")
		}
	}
	dir := filesOf(t)
	server := listen(t)
	for _, c := range realCommands {
		t.Run(c, func(t *testing.T) {
			c := strings.NewReplacer("URL", "http://"+server.address, "HTTPAT", "http://u:p%40@"+server.address, "ADDRESS", server.address, "PORT", server.address[len("127.0.0.1:"):]).Replace(c)
			want := server.run(t, dir, c)
			read := func(name string) ([]byte, error) { return os.ReadFile(filepath.Join(dir, name)) }
			requests, found := Parse(c, Options{ReadFile: read})
			if got := sent(requests); !slices.Equal(got, want) {
				t.Errorf("read %q\ncurl sent %q\n%s", got, want, requesttest.Dump(c, requests, found))
			}
		})
	}
}

func filesOf(t *testing.T) string {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"lines.txt": "one two\r\nthree&\n", "x.xml": "<a/>", "sp ace.txt": "s", "headers.txt": "X-File: 1\r\nX-Other: 2\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// sent writes requests as capture does.
func sent(requests []*request.Request) []string {
	var out []string
	for _, r := range requests {
		lines := []string{r.Method + " " + r.Target()}
		host := r.Authority.String()
		for _, f := range r.Fields {
			if f.Is("Host") {
				host = f.Value.String()
				continue
			}
			lines = append(lines, strings.ToLower(f.Name)+": "+f.Value.String())
		}
		lines = append(lines, "host: "+host)
		out = append(out, normal(lines, bytesOf(r.Body.Content)))
	}
	return out
}

func bytesOf(v request.Value) string {
	var out strings.Builder
	for _, s := range v.Segments() {
		out.WriteString(s.Text)
	}
	return out.String()
}

var boundary = regexp.MustCompile(`-{24}[0-9a-f]{16}`)

// normal sorts the fields, and gives every boundary the same text.
func normal(lines []string, body string) string {
	slices.SortStableFunc(lines[1:], func(a, b string) int {
		x, _, _ := strings.Cut(a, ":")
		y, _, _ := strings.Cut(b, ":")
		return strings.Compare(x, y)
	})
	return boundary.ReplaceAllString(strings.Join(lines, "\n")+"\n\n"+body, "BOUNDARY")
}

// server records raw requests on the loopback interface.
type server struct {
	address string
	got     chan string
}

func listen(t *testing.T) *server {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { listener.Close() })
	s := &server{listener.Addr().String(), make(chan string, 100)}
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go s.serve(conn)
		}
	}()
	return s
}

func (s *server) serve(conn net.Conn) {
	defer conn.Close()
	in := bufio.NewReader(conn)
	for {
		text, err := readOne(in, conn)
		if err != nil {
			return
		}
		s.got <- text
		if _, err := io.WriteString(conn, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"); err != nil {
			return
		}
	}
}

// addedByCurl are fields that every curl sends, or that frame the message.
var addedByCurl = regexp.MustCompile(`^(?:user-agent: curl/.*|accept: \*/\*|content-length: .*|expect: 100-continue)$`)

func readOne(in *bufio.Reader, conn net.Conn) (string, error) {
	var lines []string
	length := 0
	for {
		line, err := in.ReadString('\n')
		if err != nil {
			return "", err
		}
		if line = strings.TrimSuffix(line, "\r\n"); line == "" {
			break
		}
		name, value, isField := strings.Cut(line, ":")
		if !isField || len(lines) == 0 {
			line, _, _ = strings.Cut(line, " HTTP/")
			lines = append(lines, line)
			continue
		}
		line = strings.ToLower(name) + ": " + strings.TrimSpace(value)
		switch {
		case strings.EqualFold(name, "Content-Length"):
			length, _ = strconv.Atoi(strings.TrimSpace(value))
		case strings.EqualFold(name, "Expect"):
			io.WriteString(conn, "HTTP/1.1 100 Continue\r\n\r\n")
		}
		if !addedByCurl.MatchString(line) {
			lines = append(lines, line)
		}
	}
	body := make([]byte, length)
	_, err := io.ReadFull(in, body)
	return normal(lines, string(body)), err
}

// run gives what the commands of a script send, in order.
func (s *server) run(t *testing.T, dir, script string) []string {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	command := exec.CommandContext(ctx, "bash", "-c", strings.ReplaceAll(script, "curl ", "curl -q "))
	command.Dir = dir
	command.Env = append(os.Environ(), "no_proxy=*", "LC_ALL=C.UTF-8")
	if out, err := command.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	var got []string
	for len(s.got) > 0 {
		got = append(got, <-s.got)
	}
	return got
}
