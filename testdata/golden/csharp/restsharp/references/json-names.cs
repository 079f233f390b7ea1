using System;
using RestSharp;

var key = Environment.GetEnvironmentVariable("KEY");
var odd = Environment.GetEnvironmentVariable("ODD");

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/orders", Method.Post);
request.AddStringBody("{\"" + key + "\": 1, \"b\": \"" + odd + "\"}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
