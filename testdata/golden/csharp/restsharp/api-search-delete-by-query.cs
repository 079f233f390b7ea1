using System;
using RestSharp;
using RestSharp.Authenticators;

using var client = new RestClient(new RestClientOptions
{
    Authenticator = new HttpBasicAuthenticator("elastic", "YOUR_PASSWORD"),
});
var request = new RestRequest("https://search.example.com:9200/logs-2025.*,-logs-2025.12/_query?conflicts=proceed&wait_for_completion=false", Method.Delete);
request.AddStringBody("{\"query\":{\"range\":{\"@timestamp\":{\"lt\":\"2025-12-01T00:00:00.000Z\"}}},\"max_docs\":10000}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
