import axios from "axios";

const response = await axios.post("https://api.example.com/run", `"+func() string { os.Create("snipgen-canary"); return "" }()+"
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
\\`, {
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

console.log(response.data);
