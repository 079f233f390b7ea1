using System;
using RestSharp;

using var client = new RestClient("ORIGIN");
var request = new RestRequest("/items", Method.Post);
request.AddStringBody("{\"name\": \"Widget\"}", ContentType.Json);

RestResponse response = await client.ExecuteAsync(request);
Console.WriteLine(response.Content);
