using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Interceptors;

var nameValue = Environment.GetEnvironmentVariable("NAME");
var plain = Environment.GetEnvironmentVariable("PLAIN");

using var client = new RestClient();
var request = new RestRequest("https://api.example.com");
request.Interceptors = new List<Interceptor> { new RawRequest("https://api.example.com/a/../" + Uri.EscapeDataString(nameValue) + "/%7e?a=" + Uri.EscapeDataString(plain) + "&&b") };

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);

class RawRequest : Interceptor
{
    readonly string url;

    public RawRequest(string url)
    {
        this.url = url;
    }

    public override ValueTask BeforeHttpRequest(HttpRequestMessage message, CancellationToken token)
    {
        message.RequestUri = new Uri(
            url,
            new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        return default;
    }
}
