using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/run", Method.Post);
request.AddHeader("X-Try-1", "\"+new java.io.FileOutputStream(\"snipgen-canary\")+\"");
request.AddHeader("X-Try-2", "\\u0022+new java.io.FileOutputStream(\\u0022snipgen-canary\\u0022)+\\u0022");
request.AddHeader("X-Try-3", "\\uuuu0022+new java.io.FileOutputStream(\\uuuu0022snipgen-canary\\uuuu0022)+\\uuuu0022");
request.AddHeader("X-Try-4", "\\\\u0022+x+\\\\u0022");
request.AddHeader("X-Try-5", "\\\"+new java.io.FileOutputStream(\"snipgen-canary\")+\\\"");
request.AddHeader("X-Try-6", "\"\"\"+new java.io.FileOutputStream(\"snipgen-canary\")+\"\"\"");
request.AddHeader("X-Try-7", "\\u002a\\u002f new java.io.FileOutputStream(\"snipgen-canary\"); \\u002f\\u002a");
request.AddHeader("X-Try-8", "// \\u000a new java.io.FileOutputStream(\"snipgen-canary\");");
request.AddHeader("X-Try-9", "\\u005c");
request.AddHeader("X-Try-10", "\\u005c\\u0022");
request.AddHeader("X-Try-11", "\\uXYZW");
request.AddHeader("X-Try-12", "\\{new java.io.FileOutputStream(\"snipgen-canary\")}");
request.AddHeader("X-Try-13", "%s %n ${x}");
request.AddHeader("X-Try-14", "\\");
request.AddStringBody(@"""+new java.io.FileOutputStream(""snipgen-canary"")+""
\u0022+new java.io.FileOutputStream(\u0022snipgen-canary\u0022)+\u0022
\uuuu0022+new java.io.FileOutputStream(\uuuu0022snipgen-canary\uuuu0022)+\uuuu0022
\\u0022+x+\\u0022
\""+new java.io.FileOutputStream(""snipgen-canary"")+\""
""""""+new java.io.FileOutputStream(""snipgen-canary"")+""""""
\u002a\u002f new java.io.FileOutputStream(""snipgen-canary""); \u002f\u002a
// \u000a new java.io.FileOutputStream(""snipgen-canary"");
\u005c
\u005c\u0022
\uXYZW
\{new java.io.FileOutputStream(""snipgen-canary"")}
%s %n ${x}
\", "text/plain");
request.AddHeader("Content-Type", "text/plain");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
