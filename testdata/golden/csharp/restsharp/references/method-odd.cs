using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Interceptors;

var nameValue = Environment.GetEnvironmentVariable("NAME");

using var client = new RestClient();
var request = new RestRequest("https://api.example.com/" + Uri.EscapeDataString(nameValue));
request.AddHeader("X-Same", nameValue);
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
        message.Method = new HttpMethod("purge");
        return default;
    }
}
