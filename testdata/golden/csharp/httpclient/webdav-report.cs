using System;
using System.Net.Http;
using System.Net.Http.Headers;

using var client = new HttpClient();
using var request = new HttpRequestMessage(new HttpMethod("REPORT"), "https://dav.example.com/dav/calendar/");
request.Headers.Add("Depth", "0");
request.Content = new StringContent("<C:calendar-query xmlns:C=\"urn:ietf:params:xml:ns:caldav\"><C:filter><![CDATA[a<b && \"c\">']]></C:filter></C:calendar-query>");
request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/xml");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
