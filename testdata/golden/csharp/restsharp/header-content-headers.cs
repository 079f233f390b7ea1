using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/text", Method.Post);
request.AddHeader("Content-Language", "en, de");
request.AddHeader("Content-Disposition", "attachment; filename=\"a b.txt\"");
request.AddHeader("Content-Location", "/a");
request.AddHeader("Last-Modified", "Fri, 02 Jan 2026 10:30:00 GMT");
request.AddHeader("Expires", "0");
request.AddHeader("Allow", "GET, PUT");
request.AddStringBody("hello", "text/plain");
request.AddHeader("Content-Type", "text/plain; charset=utf-8; format=flowed");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
