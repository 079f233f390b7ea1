using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://www.example.com/blog/feed/?format=atom&tag=go");
request.Headers.TryAddWithoutValidation("Accept", "application/atom+xml, application/rss+xml;q=0.9, text/xml;q=0.5");
request.Headers.TryAddWithoutValidation("If-Modified-Since", "Fri, 02 Jan 2026 10:30:00 GMT");
request.Headers.TryAddWithoutValidation("If-None-Match", "\"5f3b-64c8a1d2-gzip\"");
request.Headers.Add("A-IM", "feed");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
