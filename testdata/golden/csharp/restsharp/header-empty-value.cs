using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/headers");
request.AddHeader("X-Empty", "");
request.AddHeader("X-After", "1");
request.AddHeader("Accept", "");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
