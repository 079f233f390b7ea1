using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/headers");
request.AddHeader("TE", "trailers, deflate;q=0.5");
request.AddHeader("Connection", "TE, close");
request.AddHeader("Keep-Alive", "timeout=5, max=100");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
