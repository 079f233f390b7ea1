using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/headers");
request.AddHeader("Date", "Fri, 02 Jan 2026 10:30:00 GMT");
request.AddHeader("Via", "1.1 proxy.example.com");
request.AddHeader("Origin", "null");
request.AddHeader("Referer", "https://www.example.com/a?b=c");
request.AddHeader("Sec-Fetch-Site", "cross-site");
request.AddHeader("Sec-Fetch-Mode", "cors");
request.AddHeader("Sec-Fetch-Dest", "empty");
request.AddHeader("DNT", "1");
request.AddHeader("Access-Control-Request-Method", "PUT");
request.AddHeader("Access-Control-Request-Headers", "x-a, x-b");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
