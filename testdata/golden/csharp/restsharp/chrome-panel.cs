using System;
using System.Net;
using RestSharp;

using var client = new RestClient(new RestClientOptions
{
    AutomaticDecompression = DecompressionMethods.None,
});
var request = new RestRequest("https://reqbin.com/echo/get/json");
request.AddHeader("accept", "*/*");
request.AddHeader("accept-encoding", "gzip, deflate, br, zstd");
request.AddHeader("if-modified-since", "Fri, 02 Jan 2026 10:30:00 GMT");
request.AddHeader("referer", "https://www.example.com/page?x=1");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
