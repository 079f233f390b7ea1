using System;
using RestSharp;

var id = Environment.GetEnvironmentVariable("ID_VALUE");

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/" + id + "/" + id + "?id=" + id + "&env=" + Environment.GetEnvironmentVariable("ID"));

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
