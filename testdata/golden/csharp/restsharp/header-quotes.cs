using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/headers");
request.AddHeader("X-Single", "'a' 'b'");
request.AddHeader("X-Double", "\"a\" \"b\"");
request.AddHeader("X-Back", "`a` `b`");
request.AddHeader("X-Mixed", "'\"`\"'");
request.AddHeader("X-Slash", "\\ \\\\ \\' \\\" \\n \\x41 \\u0041 \\0 C:\\new\\temp\\");
request.AddHeader("X-Triple", "''' \"\"\" ```");
request.AddHeader("ETag-Like", "\"abc\\\"def\"");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
