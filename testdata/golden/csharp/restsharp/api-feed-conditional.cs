using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://www.example.com/blog/feed/?format=atom&tag=go");
request.AddHeader("Accept", "application/atom+xml, application/rss+xml;q=0.9, text/xml;q=0.5");
request.AddHeader("If-Modified-Since", "Fri, 02 Jan 2026 10:30:00 GMT");
request.AddHeader("If-None-Match", "\"5f3b-64c8a1d2-gzip\"");
request.AddHeader("A-IM", "feed");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
