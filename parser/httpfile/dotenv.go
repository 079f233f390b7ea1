package httpfile

import (
	"io/fs"
	"path"
	"slices"
	"strings"
)

// readDotenvs reads .env and the files of the environment asked for, beside
// the request file and in the folder env that httpyac has. Later ones win.
func (r *reader) readDotenvs() {
	env := r.options.Env
	for _, dir := range []string{".", "env"} {
		r.readDotenv(path.Join(dir, ".env"), "")
		if env != "" && fs.ValidPath(env) && !strings.Contains(env, "/") {
			r.readDotenv(path.Join(dir, env+".env"), env)
			r.readDotenv(path.Join(dir, ".env."+env), env)
		}
	}
}

// readDotenv reads NAME=value lines, of one environment or, when env is "",
// of all.
func (r *reader) readDotenv(name, env string) {
	content, ok := r.configuration(name)
	if !ok {
		return
	}
	if env != "" && !slices.Contains(r.environment.names, env) {
		r.environment.names = append(r.environment.names, env)
	}
	for line := range strings.Lines(content) {
		line = strings.TrimSpace(line)
		key, value, found := strings.Cut(strings.TrimPrefix(line, "export "), "=")
		if key = strings.TrimSpace(key); found && !strings.HasPrefix(line, "#") && key != "" {
			r.environment.dotenv[key] = &definition{name: key, lazy: true, source: source{text: dotenvValue(value), file: name, raw: r.isRawValue(value)}}
		}
	}
}

// isRawValue reports whether {{name}} is text in a value of .env. httpyac puts
// values there, too, but for single quotes.
func (r *reader) isRawValue(value string) bool {
	d := r.options.Dialect
	return d != "" && d != Httpyac || strings.HasPrefix(strings.TrimSpace(value), "'")
}

// dotenvNames are the environments that have .env files.
func (r *reader) dotenvNames() []string {
	var names []string
	for _, pattern := range []string{"*.env", ".env.*", "env/*.env", "env/.env.*"} {
		if r.options.Files == nil {
			break
		}
		found, _ := fs.Glob(r.options.Files, pattern)
		for _, name := range found {
			name = strings.TrimSuffix(strings.TrimPrefix(path.Base(name), ".env."), ".env")
			if name != "" && !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	return names
}

// dotenvValue is a value without its quotes, or without the comment after it.
// Double quotes allow \n.
func dotenvValue(s string) string {
	s = strings.TrimSpace(s)
	if s != "" && strings.IndexByte("\"'`", s[0]) >= 0 {
		if n := strings.LastIndexByte(s[1:], s[0]); n >= 0 {
			inner := s[1 : n+1]
			if s[0] == '"' {
				inner = strings.NewReplacer(`\n`, "\n", `\r`, "\r", `\t`, "\t", `\"`, `"`, `\\`, `\`).Replace(inner)
			}
			return inner
		}
	}
	if n := strings.Index(s, " #"); n >= 0 {
		s = s[:n]
	}
	return strings.TrimSpace(s)
}
