using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://git.example.com/api/v4/projects/example%2Fproject/issues?title=Crash%20on%20start%20%28%231%29&labels=bug,needs%20triage&confidential=false&due_date=2026-01-31", Method.Post);
request.AddHeader("PRIVATE-TOKEN", "YOUR_TOKEN");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
