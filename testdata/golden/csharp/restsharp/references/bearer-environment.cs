using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/me");
request.AddHeader("Authorization", "Bearer " + Environment.GetEnvironmentVariable("API_TOKEN"));
request.AddHeader("Accept", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
