using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/v1/items/42", Method.Options);
request.AddHeader("Origin", "https://app.example.com");
request.AddHeader("Access-Control-Request-Method", "PATCH");
request.AddHeader("Access-Control-Request-Headers", "authorization,content-type,x-request-id");
request.AddHeader("Accept", "*/*");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
