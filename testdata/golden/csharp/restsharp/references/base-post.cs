using System;
using System.Text.Json;
using RestSharp;

var baseUrl = Environment.GetEnvironmentVariable("BASE_URL");
var nameValue = Environment.GetEnvironmentVariable("NAME");

using var client = new RestClient();
var request = new RestRequest(baseUrl + "/items", Method.Post);
request.AddStringBody("{\"name\": \"" + JsonEncodedText.Encode(nameValue) + "\", \"price\": 9.5}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
