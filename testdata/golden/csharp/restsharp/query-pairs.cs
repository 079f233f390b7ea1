using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/q?a=1&a=2&b&c=&=d&a=3");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
