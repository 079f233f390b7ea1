using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/headers");
request.AddHeader("Set-Cookie", "a=b; Path=/; HttpOnly, c=d");
request.AddHeader("Proxy-Authorization", "Basic dXNlcjpwYXNz");
request.AddHeader("Proxy-Connection", "keep-alive");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
