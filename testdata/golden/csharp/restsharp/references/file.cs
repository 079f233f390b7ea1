using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/photos/1", Method.Put);
request.AddBody(System.IO.File.ReadAllBytes("./pixel.png"), "image/png");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
