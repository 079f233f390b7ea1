using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://WWW.Example.COM/order");
request.AddHeader("X-First", "1");
request.AddHeader("accept", "text/html");
request.AddHeader("X-Second", "2");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
