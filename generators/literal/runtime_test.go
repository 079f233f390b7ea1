package literal

import (
	"errors"
	"testing"
)

// computedWants are values that the running code makes. A language that is not
// there refuses.
var computedWants = []want{
	{"Base64", Encoded{{Kind: Variable, Text: "user"}, {Kind: Literal, Text: ":é"}}, map[string]string{
		"python": `base64.b64encode(f"{user}:é".encode()).decode()`, "shell": `"$(printf '%s' "${user}:é" | base64 | tr -d '\n')"`,
		"javascript": "btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:é`)))",
		"node":       "Buffer.from(`${user}:é`).toString(\"base64\")",
		"java":       `java.util.Base64.getEncoder().encodeToString((user + ":\u00e9").getBytes(java.nio.charset.StandardCharsets.UTF_8))`,
		"csharp":     `Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(user + ":é"))`,
		"go":         `base64.StdEncoding.EncodeToString([]byte(user + ":é"))`, "php": "base64_encode($user . ':é')",
	}},
	{"Base64 of one variable", Encoded{{Kind: Environment, Text: "KEY"}}, map[string]string{
		"python": `base64.b64encode(os.environ["KEY"].encode()).decode()`, "shell": `"$(printf '%s' "$KEY" | base64 | tr -d '\n')"`,
		"javascript": "btoa(String.fromCharCode(...new TextEncoder().encode(KEY)))",
		"node":       `Buffer.from(process.env.KEY).toString("base64")`,
		"java":       `java.util.Base64.getEncoder().encodeToString(System.getenv("KEY").getBytes(java.nio.charset.StandardCharsets.UTF_8))`,
		"csharp":     `Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Environment.GetEnvironmentVariable("KEY")))`,
		"go":         `base64.StdEncoding.EncodeToString([]byte(os.Getenv("KEY")))`, "php": "base64_encode(getenv('KEY'))",
	}},
	{"a segment of a path", Joined{{Text: "/a/"}, {Kind: Variable, Text: "id", Coding: PathPercent}, {Text: "/{b}"}}, map[string]string{
		"python": `f"/a/{quote(id, safe='')}/{{b}}"`, "javascript": "`/a/${encodeURIComponent(id)}/{b}`", "node": "`/a/${encodeURIComponent(id)}/{b}`",
		"java":   `"/a/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20") + "/{b}"`,
		"csharp": `"/a/" + Uri.EscapeDataString(id) + "/{b}"`, "go": `"/a/" + url.PathEscape(id) + "/{b}"`, "php": "'/a/' . rawurlencode($id) . '/{b}'",
	}},
	{"a value of a query", Joined{{Text: `q="`}, {Kind: Environment, Text: "KEY", Coding: Percent}}, map[string]string{
		"python": `f'q="{quote(os.environ["KEY"], safe="")}'`, "javascript": "`q=\"${encodeURIComponent(KEY)}`", "node": "`q=\"${encodeURIComponent(process.env.KEY)}`",
		"java":   `"q=\"" + URLEncoder.encode(System.getenv("KEY"), StandardCharsets.UTF_8).replace("+", "%20")`,
		"csharp": `"q=\"" + Uri.EscapeDataString(Environment.GetEnvironmentVariable("KEY"))`,
		"go":     `"q=\"" + strings.ReplaceAll(url.QueryEscape(os.Getenv("KEY")), "+", "%20")`, "php": `'q="' . rawurlencode(getenv('KEY'))`,
	}},
	{"a value of a form", Joined{{Kind: Variable, Text: "id", Coding: FormPercent}}, map[string]string{
		"python": `quote_plus(id, safe="")`, "javascript": `encodeURIComponent(id).replaceAll("%20", "+")`, "node": `encodeURIComponent(id).replaceAll("%20", "+")`,
		"java": "URLEncoder.encode(id, StandardCharsets.UTF_8)", "csharp": `Uri.EscapeDataString(id).Replace("%20", "+")`,
		"go": "url.QueryEscape(id)", "php": "str_replace('%20', '+', rawurlencode($id))",
	}},
	{"text of a JSON string", Joined{{Text: `{"a": "`}, {Kind: Variable, Text: "id", Coding: JSONText}, {Text: `"}`}}, map[string]string{
		"python": `f'{{"a": "{json.dumps(id)[1:-1]}"}}'`, "javascript": "`{\"a\": \"${JSON.stringify(id).slice(1, -1)}\"}`",
		"node":   "`{\"a\": \"${JSON.stringify(id).slice(1, -1)}\"}`",
		"java":   `"{\"a\": \"" + id.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}"`,
		"csharp": `"{\"a\": \"" + JsonEncodedText.Encode(id) + "\"}"`,
		"go":     "\"{\\\"a\\\": \\\"\" + strings.NewReplacer(`\\`, `\\\\`, `\"`, `\\\"`).Replace(id) + \"\\\"}\"",
		"php":    `'{"a": "' . substr(json_encode((string) $id, JSON_THROW_ON_ERROR), 1, -1) . '"}'`,
	}},
	{"a value that is checked", Joined{{Text: "/"}, {Kind: Variable, Text: "id", Coding: Checked}}, map[string]string{
		"python": `f"/{id}"`, "shell": `"/$id"`, "javascript": "`/${id}`", "node": "`/${id}`", "java": `"/" + id`, "csharp": `"/" + id`,
		"go": `"/" + id`, "php": "'/' . $id",
	}},
	{"a UUID", Computed{Kind: UUID}, map[string]string{
		"python":     "str(uuid.uuid4())",
		"shell":      `"$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n' | sed 's/\(.\{8\}\)\(.\{4\}\).\(.\{3\}\).\(.\{3\}\)/\1-\2-4\3-a\4-/')"`,
		"javascript": "crypto.randomUUID()", "node": "crypto.randomUUID()", "java": "java.util.UUID.randomUUID().toString()",
		"csharp": "Guid.NewGuid().ToString()",
		"go":     `fmt.Sprintf("%08x-%04x-4%03x-%04x-%012x", rand.Uint32(), rand.IntN(1<<16), rand.IntN(1<<12), 1<<15|rand.IntN(1<<14), rand.Int64N(1<<48))`,
		"php":    "sprintf('%08x-%04x-4%03x-%04x-%012x', random_int(0, 0xffffffff), random_int(0, 0xffff), random_int(0, 0xfff), random_int(0x8000, 0xbfff), random_int(0, 0xffffffffffff))",
	}},
	{"a random integer", Computed{RandomInt, []string{"-5", "10"}}, map[string]string{
		"python": "str(random.randrange(-5, 10))", "shell": `"$(($(od -An -N7 -tu8 /dev/urandom) % 15 - 5))"`,
		"javascript": "String(Math.floor(Math.random() * 15) - 5)", "node": "String(Math.floor(Math.random() * 15) - 5)",
		"java":   "String.valueOf(java.util.concurrent.ThreadLocalRandom.current().nextInt(-5, 10))",
		"csharp": "new Random().Next(-5, 10).ToString()", "go": "strconv.Itoa(-5 + rand.IntN(15))", "php": "(string) random_int(-5, 9)",
	}},
	{"a wide range", Computed{RandomInt, []string{"0", "4294967296"}}, map[string]string{
		"python": "str(random.randrange(0, 4294967296))", "shell": `"$(($(od -An -N7 -tu8 /dev/urandom) % 4294967296))"`,
		"javascript": "String(Math.floor(Math.random() * 4294967296))", "node": "String(Math.floor(Math.random() * 4294967296))",
		"go": "strconv.Itoa(rand.IntN(4294967296))", "php": "(string) random_int(0, 4294967295)",
	}},
	{"an empty range", Computed{RandomInt, []string{"5", "5"}}, map[string]string{}},
	{"now", Computed{Kind: Timestamp}, map[string]string{
		"python": "str(int(time.time()))", "shell": `"$(date +%s)"`, "javascript": "String(Math.floor(Date.now() / 1000))",
		"node": "String(Math.floor(Date.now() / 1000))", "java": "String.valueOf(java.time.Instant.now().getEpochSecond())",
		"csharp": "DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString()", "go": "strconv.FormatInt(time.Now().Unix(), 10)",
		"php": "(string) time()",
	}},
	{"three hours ago", Computed{Timestamp, []string{"-3", "h"}}, map[string]string{
		"python": "str(int(time.time()) - 10800)", "shell": `"$(($(date +%s) - 10800))"`,
		"javascript": "String(Math.floor(Date.now() / 1000) - 10800)", "node": "String(Math.floor(Date.now() / 1000) - 10800)",
		"java":   "String.valueOf(java.time.Instant.now().getEpochSecond() - 10800)",
		"csharp": "(DateTimeOffset.UtcNow.ToUnixTimeSeconds() - 10800).ToString()",
		"go":     "strconv.FormatInt(time.Now().Unix()-10800, 10)", "php": "(string) (time() - 10800)",
	}},
	{"a month from now in seconds", Computed{Timestamp, []string{"1", "M"}}, map[string]string{}},
	{"an ISO timestamp", Computed{Kind: ISOTimestamp}, map[string]string{
		"python": `datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")`,
		"shell":  `"$(date -u '+%Y-%m-%dT%H:%M:%S.000Z')"`, "javascript": "new Date().toISOString()", "node": "new Date().toISOString()",
		"java":   `java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).format(java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", java.util.Locale.US))`,
		"csharp": `DateTimeOffset.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture)`,
		"go":     `time.Now().UTC().Format("2006-01-02T15:04:05.000Z")`,
		"php":    `(new DateTimeImmutable('now', new DateTimeZone('UTC')))->format('Y-m-d\\TH:i:s.v\\Z')`,
	}},
	{"local ISO time", Computed{LocalDateTime, []string{"iso8601"}}, map[string]string{
		"python": `datetime.datetime.now().astimezone().isoformat(timespec="seconds")`,
		"java":   `java.time.ZonedDateTime.now().format(java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", java.util.Locale.US))`,
		"csharp": `DateTimeOffset.Now.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture)`,
		"go":     `time.Now().Format("2006-01-02T15:04:05-07:00")`, "php": `date('Y-m-d\\TH:i:sP')`,
	}},
	{"a mail date", Computed{DateTime, []string{"rfc1123", "2", "d"}}, map[string]string{
		"python":     `(datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=2)).strftime("%a, %d %b %Y %H:%M:%S GMT")`,
		"shell":      `"$(LC_ALL=C date -u -d '2 days' '+%a, %d %b %Y %H:%M:%S GMT')"`,
		"javascript": "new Date(Date.now() + 172800000).toUTCString()", "node": "new Date(Date.now() + 172800000).toUTCString()",
		"java":   `java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).plusDays(2).format(java.time.format.DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", java.util.Locale.US))`,
		"csharp": `DateTimeOffset.UtcNow.AddDays(2).ToString("ddd, dd MMM yyyy HH:mm:ss 'GMT'", System.Globalization.CultureInfo.InvariantCulture)`,
		"go":     `time.Now().UTC().AddDate(0, 0, 2).Format("Mon, 02 Jan 2006 15:04:05 GMT")`,
		"php":    `gmdate('D, d M Y H:i:s \\G\\M\\T', time() + 172800)`,
	}},
	{"local days", Computed{LocalDateTime, []string{"YYYY-MM-DD", "-1", "w"}}, map[string]string{
		"python": `(datetime.datetime.now() + datetime.timedelta(days=-7)).astimezone().strftime("%Y-%m-%d")`,
		"shell":  `"$(LC_ALL=C date -d "-7 days $(date '+%F %T')" '+%Y-%m-%d')"`,
		"java":   `java.time.ZonedDateTime.now().plusDays(-7).format(java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd", java.util.Locale.US))`,
		"csharp": `DateTime.Now.AddDays(-7).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)`,
		"go":     `time.Now().AddDate(0, 0, -7).Format("2006-01-02")`, "php": "date('Y-m-d', strtotime('-7 days'))",
	}},
	{"local hours", Computed{LocalDateTime, []string{"HH:mm", "24", "h"}}, map[string]string{
		"python": `(datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=86400)).astimezone().strftime("%H:%M")`,
		"shell":  `"$(LC_ALL=C date -d '86400 seconds' '+%H:%M')"`,
		"java":   `java.time.ZonedDateTime.now().plusSeconds(86400).format(java.time.format.DateTimeFormatter.ofPattern("HH:mm", java.util.Locale.US))`,
		"csharp": `DateTimeOffset.UtcNow.AddSeconds(86400).ToLocalTime().ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)`,
		"go":     `time.Now().Add(86400 * time.Second).Format("15:04")`, "php": "date('H:i', time() + 86400)",
	}},
	{"a year from now", Computed{DateTime, []string{"YYYY", "1", "y"}}, map[string]string{
		"java":   `java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).plusMonths(12).format(java.time.format.DateTimeFormatter.ofPattern("uuuu", java.util.Locale.US))`,
		"csharp": `DateTimeOffset.UtcNow.AddMonths(12).ToString("yyyy", System.Globalization.CultureInfo.InvariantCulture)`,
	}},
	{"words side by side", Computed{DateTime, []string{"[at] [é]HH[o][T]%"}}, map[string]string{
		"python": `datetime.datetime.now(datetime.timezone.utc).strftime("at é%HoT%%")`, "shell": `"$(LC_ALL=C date -u '+at é%HoT%%')"`,
		"java":   `java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).format(java.time.format.DateTimeFormatter.ofPattern("'at \u00e9'HH'oT%'", java.util.Locale.US))`,
		"csharp": `DateTimeOffset.UtcNow.ToString("'at é'HH'oT%'", System.Globalization.CultureInfo.InvariantCulture)`,
		"go":     `time.Now().UTC().Format("at é15oT%")`,
	}},
	{"half of a token", Computed{DateTime, []string{"M"}}, map[string]string{
		"java":   `java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).format(java.time.format.DateTimeFormatter.ofPattern("M", java.util.Locale.US))`,
		"csharp": `DateTimeOffset.UtcNow.ToString("%M", System.Globalization.CultureInfo.InvariantCulture)`,
		"go":     `time.Now().UTC().Format("1")`, "php": "gmdate('n')",
	}},
	{"two digits of a year", Computed{DateTime, []string{"YY-MM"}}, map[string]string{
		"python": `datetime.datetime.now(datetime.timezone.utc).strftime("%y-%m")`, "shell": `"$(LC_ALL=C date -u '+%y-%m')"`,
		"javascript": "new Date().toISOString().slice(2, 7)", "node": "new Date().toISOString().slice(2, 7)",
		"java":   `java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).format(java.time.format.DateTimeFormatter.ofPattern("uu-MM", java.util.Locale.US))`,
		"csharp": `DateTimeOffset.UtcNow.ToString("yy-MM", System.Globalization.CultureInfo.InvariantCulture)`,
		"go":     `time.Now().UTC().Format("06-01")`, "php": "gmdate('y-m')",
	}},
	{"tokens that glue", Computed{DateTime, []string{"Ddddd"}}, map[string]string{
		"java": `java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).format(java.time.format.DateTimeFormatter.ofPattern("dEEEE", java.util.Locale.US))`,
		"go":   `time.Now().UTC().Format("2Monday")`, "php": "gmdate('jl')",
	}},
	{"digits that glue", Computed{DateTime, []string{"Ms"}}, map[string]string{
		"java":   `java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC).format(java.time.format.DateTimeFormatter.ofPattern("Ms", java.util.Locale.US))`,
		"csharp": `DateTimeOffset.UtcNow.ToString("Ms", System.Globalization.CultureInfo.InvariantCulture)`,
	}},
	{"a declared name", Declared("id"), map[string]string{
		"python": "id", "shell": "id", "javascript": "id", "node": "id", "java": "id", "csharp": "id", "go": "id", "php": "$id",
	}},
	{"a look-up", FromEnvironment("KEY"), map[string]string{
		"python": `os.environ["KEY"]`, "shell": `"${KEY?}"`, "javascript": "KEY", "node": "process.env.KEY",
		"java": `System.getenv("KEY")`, "csharp": `Environment.GetEnvironmentVariable("KEY")`, "go": `os.Getenv("KEY")`,
		"php": "getenv('KEY')",
	}},
	{"what is unknown", Unknown("the length"), map[string]string{}},
	{"what nobody computes", Computed{Kind: "moon"}, map[string]string{}},
}

func TestCodeOfComputed(t *testing.T) {
	for _, w := range computedWants {
		for _, d := range dialects {
			t.Run(w.name+"/"+d.Name, func(t *testing.T) { checkMarked(t, d, w.value, nil, w.code[d.Name]) })
		}
	}
}

// Arguments that no reader gives are refused, too.
func TestWrongArguments(t *testing.T) {
	for _, v := range []Computed{
		{RandomInt, nil}, {RandomInt, []string{"0", "x"}}, {RandomInt, []string{"0", "9007199254740993"}},
		{Timestamp, []string{"1"}}, {Timestamp, []string{"1", "parsec"}}, {Timestamp, []string{"9999999999", "s"}}, {Timestamp, []string{"1", "ms"}},
		{DateTime, nil}, {DateTime, []string{"YYYY", "x", "d"}}, {LocalDateTime, []string{"YYYY", "1"}},
	} {
		for _, d := range dialects {
			var refusal *CannotHold
			if code, err := d.Append(nil, v, Layout{}); !errors.As(err, &refusal) || refusal.Dialect != d.Name {
				t.Errorf("%s %v: %s, %v", d.Name, v, code, err)
			}
		}
	}
}

func TestDeclaredNamesAreIdentifiers(t *testing.T) {
	for _, d := range dialects {
		for _, v := range []Value{Declared("a b"), Declared(""), FromEnvironment("a-b"), FromEnvironment("}")} {
			if code, err := d.Append(nil, v, Layout{}); err == nil {
				t.Errorf("%s prints %q as %s", d.Name, v, code)
			}
		}
	}
}
