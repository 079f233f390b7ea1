using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/headers");
request.AddHeader("X-Tag", "one, two, three, four");
request.AddHeader("Accept", "*/*");
request.AddHeader("Cache-Control", "no-cache");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
