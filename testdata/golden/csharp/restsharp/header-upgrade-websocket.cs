using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/chat");
request.AddHeader("Connection", "Upgrade");
request.AddHeader("Upgrade", "websocket");
request.AddHeader("Sec-WebSocket-Version", "13");
request.AddHeader("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==");
request.AddHeader("Origin", "https://www.example.com");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
