using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/documents/7", Method.Patch);
request.AddHeader("Prefer", "return=minimal");
request.AddStringBody("{\"title\":\"New\",\"author\":null,\"tags\":[],\"meta\":{}}", "application/merge-patch+json");
request.AddHeader("Content-Type", "application/merge-patch+json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
