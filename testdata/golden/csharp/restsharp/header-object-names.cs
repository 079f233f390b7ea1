using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/headers");
request.AddHeader("__proto__", "a");
request.AddHeader("constructor", "b");
request.AddHeader("toString", "c");
request.AddHeader("hasOwnProperty", "d");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
