using System;
using RestSharp;

var odd = Environment.GetEnvironmentVariable("ODD");
var first = Environment.GetEnvironmentVariable("FIRST");
var second = Environment.GetEnvironmentVariable("SECOND");

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/items");
request.AddHeader("X-Odd", "a " + odd + " z");
request.AddHeader("X-Two", first + second);
request.AddHeader("X-Braces", "{\"" + first + "\": \"{" + second + "}\"}");
request.AddHeader("X-Same", first);
request.AddHeader("X-Quote", "it's \"" + first + "\" \\ $x ${y} `z` %s !");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
