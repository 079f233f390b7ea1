using System;
using RestSharp;

var user = Environment.GetEnvironmentVariable("USER_VALUE");

using var client = new RestClient();
var request = new RestRequest("https://login.example.com/token", Method.Post);
request.AddStringBody("grant_type=password&username=" + Uri.EscapeDataString(user).Replace("%20", "+") + "&password=" + Uri.EscapeDataString(Environment.GetEnvironmentVariable("API_PASSWORD")).Replace("%20", "+") + "&scope=read+write", "application/x-www-form-urlencoded");
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
