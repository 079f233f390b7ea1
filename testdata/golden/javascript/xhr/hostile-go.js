const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/run");
xhr.setRequestHeader("X-Try-1", "\"+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\"");
xhr.setRequestHeader("X-Try-2", "`+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+`");
xhr.setRequestHeader("X-Try-3", "\\\"+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\\\"");
xhr.setRequestHeader("X-Try-4", "\\`+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+\\`");
xhr.setRequestHeader("X-Try-5", "'+func() string { os.Create(\"snipgen-canary\"); return \"\" }()+'");
xhr.setRequestHeader("X-Try-6", "*/func() string { os.Create(\"snipgen-canary\"); return \"\" }()/*");
xhr.setRequestHeader("X-Try-7", "//func() string { os.Create(\"snipgen-canary\"); return \"\" }()");
xhr.setRequestHeader("X-Try-8", "%s %v %!d(x) %[1]d %%");
xhr.setRequestHeader("X-Try-9", "{{.Method}} {{printf \"%s\" .}} {{template \"x\"}} {{/* x */}} {{end}} {{define \"x\"}}");
xhr.setRequestHeader("X-Try-10", "{{`}}`}} {{\"{{\"}}");
xhr.setRequestHeader("X-Try-12", "\\");
xhr.setRequestHeader("Content-Type", "text/plain");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`"+func() string { os.Create("snipgen-canary"); return "" }()+"
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
\\`);
