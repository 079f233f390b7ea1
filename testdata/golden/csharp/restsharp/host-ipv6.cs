using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("http://[::1]:8080/health");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
