using System;
using RestSharp;
using RestSharp.Authenticators;

using var client = new RestClient(new RestClientOptions
{
    Authenticator = new HttpBasicAuthenticator("client%3Aexample", "YOUR%20CLIENT%20SECRET"),
});
var request = new RestRequest("https://login.example.com/oauth2/token", Method.Post);
request.AddHeader("Accept", "application/json");
request.AddParameter("grant_type", "refresh_token");
request.AddParameter("refresh_token", "1//0YOUR_REFRESH_TOKEN-_x");
request.AddParameter("scope", "openid profile email");
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
