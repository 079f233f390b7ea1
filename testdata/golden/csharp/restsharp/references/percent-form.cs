using System;
using RestSharp;

var tenant = Environment.GetEnvironmentVariable("TENANT");
var user = Environment.GetEnvironmentVariable("USER_VALUE");

using var client = new RestClient();
var request = new RestRequest("https://login.example.com/token?tenant=" + Uri.EscapeDataString(tenant), Method.Post);
request.AddParameter("grant_type", "password");
request.AddParameter("username", user);
request.AddParameter("password", Environment.GetEnvironmentVariable("API_PASSWORD"));
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
