using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Interceptors;

using var client = new RestClient();
var request = new RestRequest("https://dav.example.com/dav/files/");
request.AddHeader("Depth", "1");
request.AddStringBody(@"<?xml version=""1.0"" encoding=""utf-8""?>
<D:propfind xmlns:D=""DAV:"">
  <D:prop>
    <D:getetag/>
    <D:getcontentlength/>
  </D:prop>
</D:propfind>
", "application/xml");
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
        message.Method = new HttpMethod("PROPFIND");
        return default;
    }
}
