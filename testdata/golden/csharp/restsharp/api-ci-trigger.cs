using System;
using RestSharp;
using RestSharp.Authenticators;

using var client = new RestClient(new RestClientOptions
{
    Authenticator = new HttpBasicAuthenticator("example-bot", "YOUR_API_TOKEN"),
});
var request = new RestRequest("https://ci.example.com/job/Example%20Team/job/app/job/release%252F1.4/build?delay=0sec", Method.Post);
request.AddHeader("Jenkins-Crumb", "YOUR_CRUMB");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
