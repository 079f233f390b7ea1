using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;
using RestSharp.Interceptors;

using var client = new RestClient(new RestClientOptions
{
    Authenticator = new HttpBasicAuthenticator("user@example.com", "YOUR_APP_PASSWORD"),
});
var request = new RestRequest("https://caldav.example.com/calendars/users/example/team/");
request.AddHeader("Depth", "1");
request.AddHeader("Prefer", "return-minimal");
request.AddStringBody(@"<?xml version=""1.0"" encoding=""utf-8"" ?>
<C:calendar-query xmlns:D=""DAV:"" xmlns:C=""urn:ietf:params:xml:ns:caldav"">
  <D:prop>
    <D:getetag/>
    <C:calendar-data/>
  </D:prop>
  <C:filter>
    <C:comp-filter name=""VCALENDAR"">
      <C:comp-filter name=""VEVENT"">
        <C:time-range start=""20260101T000000Z"" end=""20260201T000000Z""/>
      </C:comp-filter>
    </C:comp-filter>
  </C:filter>
</C:calendar-query>
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
        message.Method = new HttpMethod("REPORT");
        return default;
    }
}
