using System;
using System.Net.Http;
using System.Text;
using RestSharp;

using var client = new RestClient(new RestClientOptions
{
    ConfigureMessageHandler = _ => new SocketsHttpHandler
    {
        AllowAutoRedirect = true,
        RequestHeaderEncodingSelector = (name, message) => Encoding.Latin1,
    },
});
var request = new RestRequest("https://api.example.com/headers");
request.AddHeader("X-City", "Köln");
request.AddHeader("X-High", "\u0080\u00a0ÿ00");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
