import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = `"+func() string { os.Create("snipgen-canary"); return "" }()+"
\`+func() string { os.Create("snipgen-canary"); return "" }()+\`
\\"+func() string { os.Create("snipgen-canary"); return "" }()+\\"
\\\`+func() string { os.Create("snipgen-canary"); return "" }()+\\\`
'+func() string { os.Create("snipgen-canary"); return "" }()+'
*/func() string { os.Create("snipgen-canary"); return "" }()/*
//func() string { os.Create("snipgen-canary"); return "" }()
%s %v %!d(x) %[1]d %%
{{.Method}} {{printf "%s" .}} {{template "x"}} {{/* x */}} {{end}} {{define "x"}}
{{\`}}\`}} {{"{{"}}
"
var _ = func() string { os.Create("snipgen-canary"); return "" }()
//
\\`;

const request = https.request("https://api.example.com/run", {
  method: "POST",
  headers: {
    "X-Try-1": "\"+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\"",
    "X-Try-2": "`+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+`",
    "X-Try-3": "\\\"+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\\\"",
    "X-Try-4": "\\`+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\\`",
    "X-Try-5": "'+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+'",
    "X-Try-6": "*/func() string { os.Create(\"snipgen-canary\"); return \"\" }()/*",
    "X-Try-7": "//func() string { os.Create(\"snipgen-canary\"); return \"\" }()",
    "X-Try-8": "%s %v %!d(x) %[1]d %%",
    "X-Try-9": "{{.Method}} {{printf \"%s\" .}} {{template \"x\"}} {{/* x */}} {{end}} {{define \"x\"}}",
    "X-Try-10": "{{`}}`}} {{\"{{\"}}",
    "X-Try-12": "\\",
    "Content-Type": "text/plain",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
