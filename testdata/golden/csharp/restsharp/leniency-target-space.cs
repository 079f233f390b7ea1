using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/my%20file%20(1).txt?q=two%20words");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
