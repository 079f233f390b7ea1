using System;
using RestSharp;

var session = Environment.GetEnvironmentVariable("SESSION");

using var client = new RestClient();
var request = new RestRequest("https://shop.example.com/basket");
request.AddHeader("Cookie", "session=" + session + "; theme=dark");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
