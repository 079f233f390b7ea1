using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

using var handler = new SocketsHttpHandler
{
    RequestHeaderEncodingSelector = (name, message) => Encoding.UTF8,
};
using var client = new HttpClient(handler);
using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/run");
request.Headers.Add("X-Try-1", "{System.IO.File.Create(\"snipgen-canary\")}");
request.Headers.Add("X-Try-2", "{{System.IO.File.Create(\"snipgen-canary\")}}");
request.Headers.Add("X-Try-3", "\"+System.IO.File.Create(\"snipgen-canary\")+\"");
request.Headers.Add("X-Try-4", "\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"");
request.Headers.Add("X-Try-5", "\"\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"\"");
request.Headers.Add("X-Try-6", "\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\"");
request.Headers.Add("X-Try-7", "\\\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\\\"");
request.Headers.Add("X-Try-8", "@\"\\\"+System.IO.File.Create(\"snipgen-canary\")+\"");
request.Headers.Add("X-Try-9", "$\"{System.IO.File.Create(\"snipgen-canary\")}\"");
request.Headers.Add("X-Try-10", "{0} {x:System.IO.File.Create(\"snipgen-canary\")} {");
request.Headers.Add("X-Try-11", "}");
request.Headers.Add("X-Try-12", "\\u0022+System.IO.File.Create(\"snipgen-canary\")+\\u0022");
request.Headers.Add("X-Try-13", "*/System.IO.File.Create(\"snipgen-canary\");/*");
request.Headers.Add("X-Try-14", "\u0085System.IO.File.Create(\"snipgen-canary\");//");
request.Headers.Add("X-Try-15", "\u2028System.IO.File.Create(\"snipgen-canary\");\u2029//");
request.Headers.Add("X-Try-17", "\\");
request.Content = new StringContent("{System.IO.File.Create(\"snipgen-canary\")}\n{{System.IO.File.Create(\"snipgen-canary\")}}\n\"+System.IO.File.Create(\"snipgen-canary\")+\"\n\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"\n\"\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"\"\n\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\"\n\\\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\\\"\n@\"\\\"+System.IO.File.Create(\"snipgen-canary\")+\"\n$\"{System.IO.File.Create(\"snipgen-canary\")}\"\n{0} {x:System.IO.File.Create(\"snipgen-canary\")} {\n}\n\\u0022+System.IO.File.Create(\"snipgen-canary\")+\\u0022\n*/System.IO.File.Create(\"snipgen-canary\");/*\n\u0085System.IO.File.Create(\"snipgen-canary\");//\n\u2028System.IO.File.Create(\"snipgen-canary\");\u2029//\n\"\n#line 1\nSystem.IO.File.Create(\"snipgen-canary\");//\n\\");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/plain");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
