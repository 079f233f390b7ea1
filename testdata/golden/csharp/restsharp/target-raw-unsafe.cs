using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Interceptors;

using var client = new RestClient();
var request = new RestRequest("https://api.example.com");
request.Interceptors = new List<Interceptor> { new RawRequest() };

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);

class RawRequest : Interceptor
{
    public override ValueTask BeforeHttpRequest(HttpRequestMessage message, CancellationToken token)
    {
        message.RequestUri = new Uri(
            "https://api.example.com/a\"b<c>d\\e^f`g{h|i}j?q=\"<>\\^`{|}",
            new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        return default;
    }
}
