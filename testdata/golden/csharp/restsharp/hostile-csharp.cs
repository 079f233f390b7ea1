using System;
using System.Net.Http;
using System.Text;
using RestSharp;

using var client = new RestClient(new RestClientOptions
{
    ConfigureMessageHandler = _ => new SocketsHttpHandler
    {
        AllowAutoRedirect = true,
        RequestHeaderEncodingSelector = (name, message) => Encoding.UTF8,
    },
});
var request = new RestRequest("https://api.example.com/run", Method.Post);
request.AddHeader("X-Try-1", "{System.IO.File.Create(\"snipgen-canary\")}");
request.AddHeader("X-Try-2", "{{System.IO.File.Create(\"snipgen-canary\")}}");
request.AddHeader("X-Try-3", "\"+System.IO.File.Create(\"snipgen-canary\")+\"");
request.AddHeader("X-Try-4", "\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"");
request.AddHeader("X-Try-5", "\"\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"\"");
request.AddHeader("X-Try-6", "\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\"");
request.AddHeader("X-Try-7", "\\\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\\\"");
request.AddHeader("X-Try-8", "@\"\\\"+System.IO.File.Create(\"snipgen-canary\")+\"");
request.AddHeader("X-Try-9", "$\"{System.IO.File.Create(\"snipgen-canary\")}\"");
request.AddHeader("X-Try-10", "{0} {x:System.IO.File.Create(\"snipgen-canary\")} {");
request.AddHeader("X-Try-11", "}");
request.AddHeader("X-Try-12", "\\u0022+System.IO.File.Create(\"snipgen-canary\")+\\u0022");
request.AddHeader("X-Try-13", "*/System.IO.File.Create(\"snipgen-canary\");/*");
request.AddHeader("X-Try-14", "\u0085System.IO.File.Create(\"snipgen-canary\");//");
request.AddHeader("X-Try-15", "\u2028System.IO.File.Create(\"snipgen-canary\");\u2029//");
request.AddHeader("X-Try-17", "\\");
request.AddStringBody("{System.IO.File.Create(\"snipgen-canary\")}\n{{System.IO.File.Create(\"snipgen-canary\")}}\n\"+System.IO.File.Create(\"snipgen-canary\")+\"\n\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"\n\"\"\"+System.IO.File.Create(\"snipgen-canary\")+\"\"\"\n\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\"\n\\\\\"+System.IO.File.Create(\"snipgen-canary\")+\\\\\"\n@\"\\\"+System.IO.File.Create(\"snipgen-canary\")+\"\n$\"{System.IO.File.Create(\"snipgen-canary\")}\"\n{0} {x:System.IO.File.Create(\"snipgen-canary\")} {\n}\n\\u0022+System.IO.File.Create(\"snipgen-canary\")+\\u0022\n*/System.IO.File.Create(\"snipgen-canary\");/*\n\u0085System.IO.File.Create(\"snipgen-canary\");//\n\u2028System.IO.File.Create(\"snipgen-canary\");\u2029//\n\"\n#line 1\nSystem.IO.File.Create(\"snipgen-canary\");//\n\\", "text/plain");
request.AddHeader("Content-Type", "text/plain");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
