using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("http://origin.example.com:8080/path");
request.AddHeader("Host", "www.example.com");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
