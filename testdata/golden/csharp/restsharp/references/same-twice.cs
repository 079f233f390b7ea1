using System;
using RestSharp;

var id = Environment.GetEnvironmentVariable("ID_VALUE");

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/" + Uri.EscapeDataString(id) + "/" + Uri.EscapeDataString(id) + "?id=" + Uri.EscapeDataString(id) + "&env=" + Uri.EscapeDataString(Environment.GetEnvironmentVariable("ID")));

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
