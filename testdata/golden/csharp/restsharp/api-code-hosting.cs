using System;
using RestSharp;

using var client = new RestClient(new RestClientOptions
{
    UserAgent = "example-client/1.0",
});
var request = new RestRequest("https://code.example.com/repos/example/project/issues", Method.Post);
request.AddHeader("Accept", "application/vnd.example.v3+json");
request.AddHeader("Authorization", "Bearer YOUR_TOKEN");
request.AddHeader("X-Api-Version", "2026-01-01");
request.AddStringBody("{\"title\":\"Crash on start\",\"body\":\"Steps:\\n\\n1. run `app --init`\\n2. see *nothing*\\n\\n```\\npanic: \\\"oops\\\"\\n```\",\"labels\":[\"bug\"],\"assignees\":[],\"milestone\":null}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
