using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/items", Method.Delete);
request.AddStringBody("{\"ids\":[1,2,3]}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
