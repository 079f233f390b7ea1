using System;
using RestSharp;
using RestSharp.Authenticators;

using var client = new RestClient(new RestClientOptions
{
    Authenticator = new HttpBasicAuthenticator("ACexample", "YOUR_AUTH_TOKEN"),
});
var request = new RestRequest("https://sms.example.com/2010-04-01/Accounts/ACexample/Messages.json", Method.Post);
request.AddStringBody("To=%2B15005550006&From=%2B15005550001&Body=Your+code+is+004217.%0AIt+ends+in+5%27+%E2%8F%B0&StatusCallback=https%3A%2F%2Fhooks.example.com%2Fsms%3Fid%3D1%26try%3D2", "application/x-www-form-urlencoded");
request.AddHeader("Content-Type", "application/x-www-form-urlencoded");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
