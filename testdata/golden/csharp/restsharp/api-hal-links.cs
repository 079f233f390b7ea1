using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://library.example.com/api/books/1/authors", Method.Put);
request.AddHeader("Accept", "application/hal+json");
request.AddHeader("Authorization", "Bearer YOUR_TOKEN");
request.AddStringBody("http://library.example.com/api/authors/1\r\nhttp://library.example.com/api/authors/2?projection=short\r\n", "text/uri-list");
request.AddHeader("Content-Type", "text/uri-list");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
