package curl

import (
	"strings"
	"testing"
)

// Parts of forms as curl 7.88 sends them.
func TestFormParameters(t *testing.T) {
	y := strings.Repeat("y", 74)
	for form, want := range map[string]string{
		`a=b;headers="X-A: 1"`:                                  "Content-Disposition: form-data; name=\"a\"\r\nX-A: 1\r\n\r\nb",
		`a=b;headers=X: 1 ;type=q/r`:                            "Content-Disposition: form-data; name=\"a\"\r\nContent-Type: q/r\r\nX: 1\r\n\r\nb",
		`a=b;headers="X: 1";headers="Y:2"`:                      "Content-Disposition: form-data; name=\"a\"\r\nX: 1\r\nY:2\r\n\r\nb",
		`a=b;headers="Content-Type: x/y"`:                       "Content-Disposition: form-data; name=\"a\"\r\nContent-Type: x/y\r\n\r\nb",
		`a=b;type=q/r;headers="content-type: x/y"`:              "Content-Disposition: form-data; name=\"a\"\r\nContent-Type: q/r\r\n\r\nb",
		`a=b;headers="Content-Disposition: z"`:                  "Content-Disposition: z\r\n\r\nb",
		`a=b;encoder=BASE64`:                                    "Content-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64\r\n\r\nYg==",
		`a=b;encoder=8bit;headers="Content-Transfer-Encoding:"`: "Content-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding:\r\n\r\nb",
		`a=` + y + `yyy;encoder=base64`:                         "Content-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + strings.Repeat("eXl5", 19) + "\r\n" + strings.Repeat("eXl5", 6) + "eXk=",
		`a=` + y + `é;encoder=quoted-printable`:                 "Content-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + y + "=\r\n=C3=A9",
		`a=` + y + `yy;encoder=quoted-printable`:                "Content-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + y + "yy",
		`a="b = c` + "\t" + ` ";encoder=quoted-printable`:       "Content-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nb =3D c\t=20",
		`a=é;encoder=7bit`:                                      "error",
		`a=b;encoder=gzip`:                                      "error",
		`a=b;foo=bar`:                                           "Content-Disposition: form-data; name=\"a\"\r\n\r\nb warning form-parameter-unknown",
		`a=b;headers=@h.txt`:                                    "Content-Disposition: form-data; name=\"a\"\r\n\r\nb warning form-parameter",
		`a=@f.txt;encoder=base64`:                               "Content-Disposition: form-data; name=\"a\"; filename=\"f.txt\"\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n{{f.txt}} warning form-parameter",
		`a=@f.txt;encoder=binary`:                               "Content-Disposition: form-data; name=\"a\"; filename=\"f.txt\"\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: binary\r\n\r\n{{f.txt}}",
	} {
		if got := partOf("curl -F '"+form+"' http://h.example/", Options{Shell: Bash}); got != want {
			t.Errorf("%s\ngot  %q\nwant %q", form, got, want)
		}
	}
	files := func(name string) ([]byte, error) { return []byte("# c\nX-1: a\n  fold\n\nX-2: b  \n"), nil }
	want := "Content-Disposition: form-data; name=\"a\"\r\nX-1: a  fold\r\nX-2: b\r\n\r\nb"
	if got := partOf("curl -F 'a=b;headers=@h.txt' http://h.example/", Options{Shell: Bash, ReadFile: files}); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// partOf is the only part of a form, with what is warned of.
func partOf(command string, o Options) string {
	requests, found := Parse(command, o)
	if len(requests) != 1 {
		return "error"
	}
	body := requests[0].Body.Content.String()
	_, body, _ = strings.Cut(body, "\r\n")
	body = body[:strings.LastIndex(strings.TrimSuffix(body, "\r\n"), "\r\n")]
	for _, d := range found {
		body += " " + string(d.Severity) + " " + d.Code
	}
	return body
}
