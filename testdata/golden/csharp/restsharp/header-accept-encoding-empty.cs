using System;
using System.Net;
using RestSharp;

using var client = new RestClient(new RestClientOptions
{
    AutomaticDecompression = DecompressionMethods.None,
});
var request = new RestRequest("https://api.example.com/headers");
request.AddHeader("Accept-Encoding", "");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
