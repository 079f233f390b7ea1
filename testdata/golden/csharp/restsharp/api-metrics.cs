using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://metrics.example.com/api/v2/series", Method.Post);
request.AddHeader("DD-API-KEY", "YOUR_API_KEY");
request.AddHeader("DD-APPLICATION-KEY", "YOUR_APP_KEY");
request.AddHeader("Accept", "application/json");
request.AddStringBody("{\"series\":[{\"metric\":\"app.request.duration\",\"type\":3,\"points\":[[1767349800,0.0421],[1767349860,1.5e-7],[1767349920,12.0]],\"tags\":[\"env:test\",\"version:1.10\"],\"unit\":\"second\"},{\"metric\":\"app.errors\",\"type\":1,\"interval\":10,\"points\":[]}]}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
