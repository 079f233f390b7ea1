using System;
using RestSharp;

var loginToken = Environment.GetEnvironmentVariable("LOGIN_TOKEN");

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/me");
request.AddHeader("Authorization", "Bearer " + loginToken);

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
