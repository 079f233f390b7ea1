using System;
using RestSharp;

using var client = new RestClient(new RestClientOptions
{
    UserAgent = "example-client/1.0",
});
var request = new RestRequest("https://code.example.com/repos/example/project/pulls?state=open&head=example:fix%2Fslow-start&base=main&sort=updated&direction=desc&per_page=100&page=2");
request.AddHeader("Accept", "application/vnd.example+json");
request.AddHeader("Authorization", "Bearer YOUR_TOKEN");
request.AddHeader("X-Api-Version", "2026-01-01");
request.AddHeader("If-None-Match", "W/\"a18c3bded88eb5dbb5c849a489412bf3\"");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
