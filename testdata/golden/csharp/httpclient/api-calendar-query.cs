using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

using var client = new HttpClient();
using var request = new HttpRequestMessage(new HttpMethod("REPORT"), "https://caldav.example.com/calendars/users/example/team/");
request.Headers.Add("Depth", "1");
request.Headers.Add("Prefer", "return-minimal");
var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes("user@example.com:YOUR_APP_PASSWORD"));
request.Headers.Authorization = new AuthenticationHeaderValue("Basic", credentials);
request.Content = new StringContent(@"<?xml version=""1.0"" encoding=""utf-8"" ?>
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
", Encoding.UTF8, "application/xml");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
