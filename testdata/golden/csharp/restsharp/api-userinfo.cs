using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://login.example.com/openid/connect/userinfo?schema=openid");
request.AddHeader("Authorization", "Bearer YOUR_HEADER.YOUR-CLAIMS.YOUR_SIGNATURE");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
