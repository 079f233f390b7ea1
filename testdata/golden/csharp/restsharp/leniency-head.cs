using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/head");
request.AddHeader("X-Space", "value");
request.AddHeader("X-One", "1");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
