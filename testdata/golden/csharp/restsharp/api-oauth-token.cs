using System;
using RestSharp;
using RestSharp.Authenticators;

using var client = new RestClient(new RestClientOptions
{
    Authenticator = new HttpBasicAuthenticator("YOUR_CLIENT_ID", "YOUR_CLIENT_SECRET"),
});
var request = new RestRequest("https://login.example.com/oauth2/token", Method.Post);
request.AddHeader("Accept", "application/json");
request.AddStringBody("grant_type=authorization_code&code=YOUR_CODE&redirect_uri=https%3A%2F%2Fapp.example.com%2Fcallback%3Fx%3D1&code_verifier=YOUR_VERIFIER&scope=openid%20email+profile", "application/x-www-form-urlencoded");
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
