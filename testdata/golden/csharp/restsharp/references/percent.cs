using System;
using RestSharp;

var query = Environment.GetEnvironmentVariable("QUERY");

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/search?q=" + Uri.EscapeDataString(query) + "&from=" + Uri.EscapeDataString(Environment.GetEnvironmentVariable("FROM_DATE")));
request.AddHeader("X-Same", query);

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
