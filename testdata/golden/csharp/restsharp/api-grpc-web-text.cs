using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://grpc.example.com/example.greeter.v1.Greeter/SayHello", Method.Post);
request.AddHeader("Accept", "application/grpc-web-text");
request.AddHeader("X-Grpc-Web", "1");
request.AddHeader("X-User-Agent", "grpc-web-javascript/0.1");
request.AddHeader("grpc-timeout", "5000m");
request.AddStringBody("AAAAABIKB2V4YW1wbGUQlgEY/////w8=", "application/grpc-web-text+proto");
request.AddHeader("Content-Type", "application/grpc-web-text+proto");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
