using System;
using RestSharp;

var mediaType = Environment.GetEnvironmentVariable("MEDIA_TYPE");

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/items", Method.Post);
request.AddStringBody("{\"a\": 1}", ContentType.Plain);
request.AddHeader("Content-Type", mediaType);

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
