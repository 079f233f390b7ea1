using System;
using RestSharp;

var credentials = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Environment.GetEnvironmentVariable("PROXY_USER") + ":" + Environment.GetEnvironmentVariable("PROXY_PASSWORD")));

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/me");
request.AddHeader("Proxy-Authorization", "Basic " + credentials);

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
