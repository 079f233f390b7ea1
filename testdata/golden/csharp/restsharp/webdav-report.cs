using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Interceptors;

using var client = new RestClient();
var request = new RestRequest("https://dav.example.com/dav/calendar/");
request.AddHeader("Depth", "0");
request.AddStringBody("<C:calendar-query xmlns:C=\"urn:ietf:params:xml:ns:caldav\"><C:filter><![CDATA[a<b && \"c\">']]></C:filter></C:calendar-query>", "text/xml");
request.AddHeader("Content-Type", "text/xml");
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
        message.Method = new HttpMethod("REPORT");
        return default;
    }
}
