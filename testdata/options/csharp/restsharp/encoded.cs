using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/v1/items?q=" + Uri.EscapeDataString(Environment.GetEnvironmentVariable("QUERY")).Replace("%20", "+"));

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
