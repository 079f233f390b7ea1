package template

import (
	"strings"
	"text/template/parse"
)

// Words are those of the language and of the template's own text, made once:
// no variable of a snippet takes the name of another one in it.
func (c *Template) Words() map[string]bool {
	c.once.Do(func() {
		reserved := c.target.Language.Names.Reserved
		c.named = make(map[string]bool, len(reserved))
		for _, word := range reserved {
			c.named[word] = true
		}
		c.reading.Lock()
		defer c.reading.Unlock()
		for _, list := range c.templates {
			c.collect(list)
		}
	})
	return c.named
}

func (c *Template) collect(list *parse.ListNode) {
	for _, node := range c.nodes(list) {
		for _, word := range identifiers(textOf(node)) {
			c.named[word] = true
		}
		then, otherwise := branchesOf(node)
		c.collect(then)
		c.collect(otherwise)
	}
}

// identifiers are the words of code that could name a variable: those of a
// flag, as in --user, do not, nor does the name of a member, as in { key: 1 }.
func identifiers(code string) []string {
	const member = ":\x00"
	var out []string
	for token := range strings.FieldsSeq(strings.ReplaceAll(code, ": ", member+" ")) {
		if !strings.HasPrefix(token, "--") && !strings.HasSuffix(token, member) {
			out = append(out, strings.FieldsFunc(token, func(r rune) bool { return r >= 0x80 || !isWordByte(byte(r)) })...)
		}
	}
	return out
}
