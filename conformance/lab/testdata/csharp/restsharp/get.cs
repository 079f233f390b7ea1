using System;
using RestSharp;

using var client = new RestClient("ORIGIN");
var request = new RestRequest("/items?tag=a&tag=b");
request.AddHeader("Authorization", "Bearer my token");

RestResponse response = await client.ExecuteAsync(request);
Console.WriteLine(response.Content);
