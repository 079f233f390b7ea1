using System;
using RestSharp;

var queryEncoded = Uri.EscapeDataString(Environment.GetEnvironmentVariable("QUERY")).Replace("%20", "+");

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/v1/items?q=" + queryEncoded);

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
