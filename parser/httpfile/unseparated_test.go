package httpfile

import "testing"

func TestFurtherRequests(t *testing.T) {
	const first, second = "GET https://h.example/a\n", "GET https://h.example/b\n"
	both := "GET \"https://h.example/a\"\nGET \"https://h.example/b\""
	run(t, []row{
		{"after an assertion", first + "\n?? status == 200\n\n" + second, Options{}, both + "\ninfo left-out 3:1"},
		{"after a script of httpyac", first + "\n{{\n  let a = 1;\n}}\n\n" + second, Options{}, both + "\ninfo left-out 3:1"},
		{"after a handler", first + "\n> {%\n  client.log(1)\n%}\n" + second, Options{}, both + "\ninfo left-out 3:1"},
		{"after a handler in a file", first + "\n> ./a.js\n\n>> out.json\n\n<> r.200.json\n\n" + second, Options{}, both + "\ninfo left-out 3:1\ninfo left-out 5:1\ninfo left-out 7:1"},
		{"after JSON", "POST https://h.example/a\n\n{\n  \"b\": [1, \"}\\\"\"]\n}\n\n// next\n" + second, Options{},
			"POST \"https://h.example/a\"\n= \"{\\n  \\\"b\\\": [1, \\\"}\\\\\\\"\\\"]\\n}\"\nGET \"https://h.example/b\"\ninfo further-request 8:1"},
		{"after JSON with comments and variables", "POST https://h.example/a\nContent-Type: {{type}}\n\n{\n  // }\n  \"b\": {{c}}\n}\n\n@d = e\n" + second, Options{},
			"POST \"https://h.example/a\"\nContent-Type: var(type)\n= \"{\\n  \\\"b\\\": \" + var(c) + \"\\n}\"\nGET \"https://h.example/b\"\ninfo comment-in-body 5:3\ninfo further-request 10:1"},
		{"after JSON and an assertion", "POST https://h.example/a\n\n[1]\n?? status == 201\n\n" + second, Options{},
			"POST \"https://h.example/a\"\n= \"[1]\"\nGET \"https://h.example/b\"\ninfo left-out 4:1\ninfo further-request 6:1"},
		{"after a query with its variables", "GRAPHQL https://h.example/a\n\nquery q($b: Int) {\n  c(d: $b)\n}\n\n{\"b\": 1}\n\n" + second, Options{},
			"POST \"https://h.example/a\"\nContent-Type: \"application/json\"\n= \"{\\\"query\\\":\\\"query q($b: Int) {\\\\n  c(d: $b)\\\\n}\\\",\\\"operationName\\\":\\\"q\\\",\\\"variables\\\":{\\\"b\\\": 1}}\"\nGET \"https://h.example/b\"\ninfo further-request 9:1"},
		{"after a URL alone", "https://h.example/a\n\n" + second, Options{}, both},
		{"after a method of one's own", "PURGE https://h.example/a\nGET https://h.example/b\n", Options{}, "PURGE \"https://h.example/a\"\nGET \"https://h.example/b\""},
		{"after the last part", "POST https://h.example/a\nContent-Type: multipart/mixed; boundary=\"b\"\n\n--b\n\nGET https://h.example/c\n--b--\n\n" + second, Options{},
			"POST \"https://h.example/a\"\nContent-Type: \"multipart/mixed; boundary=\\\"b\\\"\"\n= \"--b\\r\\n\\r\\nGET https://h.example/c\\r\\n--b--\"\nGET \"https://h.example/b\"\ninfo line-ends-converted 4:1\ninfo further-request 9:1"},
		{"JSON goes on", "POST https://h.example/a\n\n{\n\nGET https://h.example/b\n}\n", Options{},
			"POST \"https://h.example/a\"\n= \"{\\n\\nGET https://h.example/b\\n}\""},
		{"text after JSON", "POST https://h.example/a\n\n{}\nb\n\nGET https://h.example/b", Options{},
			"POST \"https://h.example/a\"\n= \"{}\\nb\\n\\nGET https://h.example/b\""},
		{"JSON, where only ### parts requests", "POST https://h.example/a\n\n{}\n\nGET https://h.example/b", Options{Dialect: VSCode},
			"POST \"https://h.example/a\"\n= \"{}\\n\\nGET https://h.example/b\""},
		{"JSON in a text that may quote requests", "POST https://h.example/a\nContent-Type: text/plain\n\n{}\n\nGET https://h.example/b", Options{},
			"POST \"https://h.example/a\"\nContent-Type: \"text/plain\"\n= \"{}\\n\\nGET https://h.example/b\""},
		{"a URL alone in a list", "POST https://h.example/a\nhttps://h.example/b\n", Options{}, "POST \"https://h.example/a\"\nGET \"https://h.example/b\""},
		{"a list with remarks", "POST   /a   # makes one\nGET    /a/{id}  ### reads it\n", Options{BaseURL: "https://h.example"},
			"POST \"https://h.example/a\"\nGET \"https://h.example/a/{id}\"\nwarning comment-after-target 1:13\nwarning comment-after-target 2:17"},
		{"a list with white space in targets", "GET /a/{id | name}\nGET /b?c eq 'd: e'\n", Options{BaseURL: "https://h.example"},
			"GET \"https://h.example/a/{id%20|%20name}\"\nGET \"https://h.example/b?c%20eq%20'd:%20e'\"\nwarning unencoded-target 1:5\nwarning unencoded-target 2:5"},
		{"a remark after the version", "GET https://h.example/ HTTP/1.1  # wrong\nA: b", Options{},
			"GET \"https://h.example/\"\nA: \"b\"\nwarning comment-after-target 1:34"},
	})
}

func TestHeads(t *testing.T) {
	run(t, []row{
		{"an assertion right after the URL", "GET https://h.example/a\n?? status == 200\n?? header a exists", Options{}, "GET \"https://h.example/a\"\ninfo left-out 2:1\ninfo left-out 3:1"},
		{"an indented spread after the URL", "GET https://h.example/a\n  ...common\n  A: b", Options{}, "GET \"https://h.example/a\"\nA: \"b\"\nwarning left-out-fields 2:3"},
		{"indented JSON after the URL", "POST https://h.example/a\n  {\"b\": 1}", Options{}, "POST \"https://h.example/a\"\n= \"  {\\\"b\\\": 1}\"\nwarning missing-blank-line 2:1"},
		{"an indented field", "GET https://h.example/\nA: b\n  Authorization: c\n  d", Options{},
			"GET \"https://h.example/\"\nA: \"b\"\nAuthorization: \"c d\"\ninfo indented-field 3:3"},
		{"an indented field of REST Client", "GET https://h.example/\nA: b\n  C: d", Options{Dialect: VSCode}, "GET \"https://h.example/\"\nA: \"b\"\nC: \"d\""},
		{"JSON without a blank line", "POST https://h.example/\nA: b\n{\n  \"c\": 1\n}", Options{},
			"POST \"https://h.example/\"\nA: \"b\"\n= \"{\\n  \\\"c\\\": 1\\n}\"\nwarning missing-blank-line 3:1"},
		{"JSON without a blank line, in httpyac", "POST https://h.example/\n[1]\n\nPUT https://h.example/\n[2]", Options{Dialect: Httpyac},
			"POST \"https://h.example/\"\n= \"[1]\"\nPUT \"https://h.example/\"\n= \"[2]\"\ninfo further-request 4:1"},
		{"a file without a blank line", "POST https://h.example/\n<@ ./a.txt", Options{Files: files}, "POST \"https://h.example/\"\n= \"content of a\"\nwarning missing-blank-line 2:1"},
		{"a variable without a blank line", "POST https://h.example/\n{{a.b}}\n", Options{}, "POST \"https://h.example/\"\n= var(a_b)\nwarning missing-blank-line 2:1"},
		{"a variable that is a field", "@me = Authorization: Bearer {{token}}\nGET https://h.example/\n{{me}}\nA: b\n", Options{},
			"GET \"https://h.example/\"\nAuthorization: \"Bearer \" + var(token)\nA: \"b\""},
		{"a variable that is several fields", "@two = A: b\\nC: d\nGET https://h.example/\n{{two}}\n", Options{}, "GET \"https://h.example/\"\nA: \"b\"\nC: \"d\""},
		{"a variable that is no field", "@a = b\nGET https://h.example/\n{{a}}\n", Options{}, "error missing-colon 3:1"},
		{"a path without its slash", "GET users/1?a=b\nHost: h.example\n", Options{}, "GET \"https://h.example/users/1?a=b\"\nwarning relative-target 1:5"},
		{"a host in a variable", "@host = backend\nGET {{host}}/a\n", Options{}, "GET \"https://backend/a\"\ninfo scheme-guessed 2:5"},
		{"hosts without a scheme", "GET h.example/a\n###\nGET localhost/a\n###\nGET backend:81/a\n", Options{},
			"GET \"https://h.example/a\"\nGET \"http://localhost/a\"\nGET \"https://backend:81/a\"\ninfo scheme-guessed 1:5\ninfo scheme-guessed 3:5\ninfo scheme-guessed 5:5"},
		{"a field where a request line is missing", "Content-Type: a/b\nA: b\n", Options{}, "error invalid-request-line 1:1"},
		{"content where a request line is missing", "[\n  1\n]\n", Options{}, "error invalid-request-line 1:1"},
	})
}

func TestGraphQLBeforeRequests(t *testing.T) {
	run(t, []row{
		{"a fragment of the file", "fragment f on T {\n  a\n  ...g\n}\n\nfragment g on T {\n  b\n}\n###\nGRAPHQL https://h.example/\n\n{ c { ...f } }\n", Options{},
			"POST \"https://h.example/\"\nContent-Type: \"application/json\"\n= \"{\\\"query\\\":\\\"{ c { ...f } }\\\\nfragment f on T {\\\\n  a\\\\n  ...g\\\\n}\\\\nfragment g on T {\\\\n  b\\\\n}\\\"}\""},
		{"a query that no request sends", "query q {\n  a\n}\n\nGET https://h.example/\n", Options{}, "GET \"https://h.example/\"\ninfo left-out 1:1"},
		{"the description of a service", "proto < ./a.proto\n\nGET https://h.example/\n", Options{}, "GET \"https://h.example/\"\ninfo left-out 1:1"},
		{"values of a loop", "# @loop for 3\nGET https://h.example/{{$index}}\n", Options{}, "GET \"https://h.example/\" + var(index)\ninfo left-out 1:1\ninfo provided-value 2:23"},
	})
}
