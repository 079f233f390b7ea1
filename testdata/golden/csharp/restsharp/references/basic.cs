using System;
using RestSharp;
using RestSharp.Authenticators;

var user = Environment.GetEnvironmentVariable("USER_VALUE");
var password = Environment.GetEnvironmentVariable("PASSWORD");

using var client = new RestClient(new RestClientOptions
{
    Authenticator = new HttpBasicAuthenticator(user, password),
});
var request = new RestRequest("https://api.example.com/me");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
