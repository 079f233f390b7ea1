using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://login.example.com/oauth2/v1/token", Method.Post);
request.AddHeader("Accept", "*/*");
request.AddStringBody("grant_type=urn:ietf:params:oauth:grant-type:device_code&device_code=YOUR_DEVICE-CODE_1&client_id=1406020730.apps.example.com", "application/x-www-form-urlencoded");
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
