using System;
using RestSharp;

var host = Environment.GetEnvironmentVariable("HOST");
var port = Environment.GetEnvironmentVariable("PORT");

using var client = new RestClient();
var request = new RestRequest("http://" + host + ":" + port + "/health");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
