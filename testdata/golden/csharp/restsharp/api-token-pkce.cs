using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://sso.example.com/realms/example/protocol/openid-connect/token", Method.Post);
request.AddHeader("Origin", "https://app.example.com");
request.AddParameter("client_id", "example-spa");
request.AddParameter("grant_type", "authorization_code");
request.AddParameter("code", "SplxlOBeZQQYbYS6WxSbIA");
request.AddParameter("code_verifier", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk~.");
request.AddParameter("redirect_uri", "com.example.app:/oauth/callback");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
