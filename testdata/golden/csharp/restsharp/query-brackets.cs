using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/q?br[]=1&br[]=2&map[key]=v&esc%5B%5D=3");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
