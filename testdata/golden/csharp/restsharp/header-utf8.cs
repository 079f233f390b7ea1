using System;
using System.Net.Http;
using System.Text;
using RestSharp;

using var client = new RestClient(new RestClientOptions
{
    ConfigureMessageHandler = _ => new SocketsHttpHandler
    {
        AllowAutoRedirect = true,
        RequestHeaderEncodingSelector = (name, message) => Encoding.UTF8,
    },
});
var request = new RestRequest("https://api.example.com/headers");
request.AddHeader("X-City", "Köln");
request.AddHeader("X-Emoji", "a😀b");
request.AddHeader("X-Breaks", "a\u0085b\u2028c\u200bd");
request.AddHeader("X-Quotes", "‘a’ “b” ‚c„");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
