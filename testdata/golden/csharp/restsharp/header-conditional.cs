using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/headers");
request.AddHeader("Range", "bytes=0-499,1000-");
request.AddHeader("If-Range", "\"v1\"");
request.AddHeader("If-None-Match", "\"abc\", W/\"def\", \"x'y\"");
request.AddHeader("If-Match", "*");
request.AddHeader("If-Modified-Since", "Fri, 02 Jan 2026 10:30:00 GMT");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
