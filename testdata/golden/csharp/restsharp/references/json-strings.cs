using System;
using System.Text.Json;
using RestSharp;

var user = Environment.GetEnvironmentVariable("USER_VALUE");

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/sessions", Method.Post);
request.AddStringBody("{\"user\": \"" + JsonEncodedText.Encode(user) + "\", \"password\": \"" + JsonEncodedText.Encode(Environment.GetEnvironmentVariable("API_PASSWORD")) + "\", \"note\": \"for " + JsonEncodedText.Encode(user) + " {only} \\\"now\\\"\", \"remember\": true}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
