using System;
using RestSharp;

var fieldValue = Environment.GetEnvironmentVariable("FIELD");
var plain = Environment.GetEnvironmentVariable("PLAIN");

using var client = new RestClient();
var request = new RestRequest("https://login.example.com/token", Method.Post);
request.AddStringBody(Uri.EscapeDataString(fieldValue).Replace("%20", "+") + "=1&b=" + Uri.EscapeDataString(plain).Replace("%20", "+"), "application/x-www-form-urlencoded");
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
