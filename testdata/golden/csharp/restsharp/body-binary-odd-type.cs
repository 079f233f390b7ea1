using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/blob", Method.Put);
request.AddBody(Convert.FromBase64String("AAH+/w=="), ContentType.Binary);
request.AddHeader("Content-Type", "application/x-blob;v=1");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
