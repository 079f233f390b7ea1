using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/fold");
request.AddHeader("X-Folded", "one two three");
request.AddHeader("X-After", "1");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
