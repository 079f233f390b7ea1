using System;
using RestSharp;

var guid = Guid.NewGuid().ToString();
var timestamp = DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString();
var number = new Random().Next(0, 2).ToString();

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/events", Method.Post);
request.AddStringBody("{\"id\": \"" + guid + "\", \"at\": " + timestamp + ", \"number\": " + number + "}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
