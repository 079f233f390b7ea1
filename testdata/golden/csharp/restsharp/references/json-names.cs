using System;
using System.Text.Json;
using RestSharp;

var key = Environment.GetEnvironmentVariable("KEY");
var plain = Environment.GetEnvironmentVariable("PLAIN");

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/orders", Method.Post);
request.AddStringBody("{\"" + JsonEncodedText.Encode(key) + "\": 1, \"b\": \"" + JsonEncodedText.Encode(plain) + "\"}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
