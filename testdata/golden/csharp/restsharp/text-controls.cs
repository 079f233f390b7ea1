using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/text", Method.Post);
request.AddStringBody("a\u0001b\u0002\u0008\u000b\u000c\u000e\u001b[31mred\u001b[0m\u001f\u007fz", "text/plain");
request.AddHeader("Content-Type", "text/plain");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
