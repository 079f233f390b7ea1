curl 'https://api.example.com/run' \
  --header 'X-Try-1: "+func() string { os.Create("snipgen-canary"); return "" }()+"' \
  --header 'X-Try-2: `+func() string { os.Create("snipgen-canary"); return "" }()+`' \
  --header 'X-Try-3: \"+func() string { os.Create("snipgen-canary"); return "" }()+\"' \
  --header 'X-Try-4: \`+func() string { os.Create("snipgen-canary"); return "" }()+\`' \
  --header 'X-Try-5: '\''+func() string { os.Create("snipgen-canary"); return "" }()+'\''' \
  --header 'X-Try-6: */func() string { os.Create("snipgen-canary"); return "" }()/*' \
  --header 'X-Try-7: //func() string { os.Create("snipgen-canary"); return "" }()' \
  --header 'X-Try-8: %s %v %!d(x) %[1]d %%' \
  --header 'X-Try-9: {{.Method}} {{printf "%s" .}} {{template "x"}} {{/* x */}} {{end}} {{define "x"}}' \
  --header 'X-Try-10: {{`}}`}} {{"{{"}}' \
  --header 'X-Try-12: \' \
  --header 'Content-Type: text/plain' \
  --data-raw '"+func() string { os.Create("snipgen-canary"); return "" }()+"
`+func() string { os.Create("snipgen-canary"); return "" }()+`
\"+func() string { os.Create("snipgen-canary"); return "" }()+\"
\`+func() string { os.Create("snipgen-canary"); return "" }()+\`
'\''+func() string { os.Create("snipgen-canary"); return "" }()+'\''
*/func() string { os.Create("snipgen-canary"); return "" }()/*
//func() string { os.Create("snipgen-canary"); return "" }()
%s %v %!d(x) %[1]d %%
{{.Method}} {{printf "%s" .}} {{template "x"}} {{/* x */}} {{end}} {{define "x"}}
{{`}}`}} {{"{{"}}
"
var _ = func() string { os.Create("snipgen-canary"); return "" }()
//
\'
