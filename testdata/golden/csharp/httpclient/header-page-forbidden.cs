using System;
using System.Net.Http;

using var client = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/headers");
request.Headers.TryAddWithoutValidation("Date", "Fri, 02 Jan 2026 10:30:00 GMT");
request.Headers.TryAddWithoutValidation("Via", "1.1 proxy.example.com");
request.Headers.Add("Origin", "null");
request.Headers.TryAddWithoutValidation("Referer", "https://www.example.com/a?b=c");
request.Headers.Add("Sec-Fetch-Site", "cross-site");
request.Headers.Add("Sec-Fetch-Mode", "cors");
request.Headers.Add("Sec-Fetch-Dest", "empty");
request.Headers.Add("DNT", "1");
request.Headers.Add("Access-Control-Request-Method", "PUT");
request.Headers.Add("Access-Control-Request-Headers", "x-a, x-b");

using var response = await client.SendAsync(request);
Console.WriteLine(await response.Content.ReadAsStringAsync());
