using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/text", Method.Post);
request.AddStringBody("hello", ContentType.Plain);
request.AddHeader("Content-Type", "text");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
