using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://login.example.com/oauth2/introspect", Method.Post);
request.AddHeader("Authorization", "Bearer YOUR_TOKEN");
request.AddHeader("Accept", "application/token-introspection+jwt");
request.AddParameter("token", "YOUR_TOKEN-1.x~");
request.AddParameter("token_type_hint", "access_token");
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
