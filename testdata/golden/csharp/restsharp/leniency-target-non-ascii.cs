using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/stra%C3%9Fe/%E6%97%A5%E6%9C%AC?name=Zo%C3%AB");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
