using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/v2/items", Method.Post);
request.AddHeader("accept", "application/json");
request.AddStringBody(@"{""http"":""two""}
", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
