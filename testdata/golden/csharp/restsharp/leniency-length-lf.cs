using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/text", Method.Post);
request.AddStringBody(@"one
two
three", "text/plain");
request.AddHeader("Content-Type", "text/plain");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
